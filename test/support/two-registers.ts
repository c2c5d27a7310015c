import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { addSource, harvest, sourceOf } from './harvesting.js';

const PROVIDERS = 'provider_id,names,identifiers,kind,country,city,website,relations';
const DECISIONS =
  'decision_id,provider_id,agency_name,level,activity,scheme,mandate,outcome,valid_from,valid_to';

/** Northshore University of one register; it has a head, and another succeeded it. */
const NORTH = [
  'N1,en:Northshore University,eter:EE9001,institution,EE,Pärnu,https://pohjaranna.example,unit_of=eter:EE9002@2001-01-01 | succeeded_by=national-EE:90009001@2020-01-01',
  'N2,en:Federation of Coasts,eter:EE9002,institution,EE,Tartu,,',
];
/** The same university by its other name in another register; an alliance says that it is one of its members. */
const SHORE = [
  'S1,et:Põhjaranna Ülikool,national-EE:90009001,institution,EE,Pärnu,https://www.pohjaranna.example,unit_of=eter:EE9002@2001-01-01 | member_of=national-EE:90009002 | succeeded=eter:EE9001@2020-01-01',
  'S2,et:Rannikuliit,national-EE:90009002,institution,EE,Narva,,part_of=national-EE:90009001@2010-01-01',
];

/** Two registers in files that name one university under two names, related to others and to each other. */
export class TwoRegisters {
  private constructor(
    private readonly tools: HarvestTools,
    private readonly folder: string,
    private readonly related: boolean,
  ) {}

  /** @param related whether they say that the one university succeeded the other, which two of one kind do not */
  static async add(tools: HarvestTools, related: boolean): Promise<TwoRegisters> {
    const folder = await mkdtemp(path.join(tmpdir(), 'trellis-registers-'));
    const registers = new TwoRegisters(tools, folder, related);
    for (const slug of ['north', 'shore']) {
      const paths = { providers: `${slug}-providers.csv`, decisions: `${slug}-decisions.csv` };
      await addSource(
        tools,
        sourceOf({
          slug,
          kind: 'register',
          format: 'register-csv',
          baseDir: folder,
          guard: { maxWithdrawn: 1, maxChanged: 1 },
          transport: { type: 'file', paths },
        }),
      );
    }
    await registers.write('north', NORTH, 'N1', 'positive');
    await registers.write('shore', SHORE, 'S1', 'conditional');
    // once more, so that relations lead to those that came later
    for (let n = 0; n < 2; n += 1) await registers.harvest(n > 0);
    return registers;
  }

  /** Reads both again; `changed`: each record says something new, so that it is published once more. */
  async harvest(changed: boolean): Promise<void> {
    if (changed)
      for (const [slug, lines] of [
        ['north', NORTH],
        ['shore', SHORE],
      ] as const)
        await this.write(
          slug,
          lines.map((line) => line.replace(/,(Pärnu|Tartu|Narva),/, (_, city: string) => `,${city} linn,`)),
          slug === 'north' ? 'N1' : 'S1',
          slug === 'north' ? 'positive' : 'conditional',
        );
    for (const slug of ['north', 'shore']) await harvest(this.tools, slug);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  private async write(slug: string, lines: readonly string[], about: string, outcome: string): Promise<void> {
    const file = (name: string, content: readonly string[]) =>
      writeFile(path.join(this.folder, `${slug}-${name}.csv`), `${content.join('\n')}\n`);
    const decision = `D-${slug},${about},Example Agency,institutional,review,esg,obligatory,${outcome},2024-01-01,2030-01-01`;
    const shown = this.related ? lines : lines.map((line) => line.replace(/ \| succeeded(_by)?=[^ ]+$/, ''));
    await file('providers', [PROVIDERS, ...shown]);
    await file('decisions', [DECISIONS, decision]);
  }
}
