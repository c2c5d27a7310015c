import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { REGISTER_CSV_RESOURCES, registerCsvTemplate } from '#formats';

/** Templates for authorities that keep their register in a spreadsheet (docs/formats/register-csv.md). */
@Controller('templates/register-csv')
export class TemplateController {
  /** The headings of one file, with an example. */
  @Get(':file')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  template(@Param('file') file: string): string {
    const resource = REGISTER_CSV_RESOURCES.find((name) => file === `${name}.csv`);
    if (resource === undefined)
      throw new NotFoundException(
        `There are ${REGISTER_CSV_RESOURCES.map((name) => `${name}.csv`).join(', ')}.`,
      );
    return registerCsvTemplate(resource);
  }
}
