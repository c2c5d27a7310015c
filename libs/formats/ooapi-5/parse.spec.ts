import { describe, expect, it } from '@jest/globals';
import type { Link, ParseIssue, Parsed, Part, SourceDocument } from '../format.js';
import { documentOf, PLAIN_SOURCE } from '../../../test/support/read-feed.js';
import { ooapi5 } from './index.js';

const COURSE = 'a0c5e4d8-1111-4222-8333-0123456789ab';
const PROGRAM = 'a0c5e4d8-2222-4222-8333-0123456789ab';
const ORGANISATION = 'a0c5e4d8-3333-4222-8333-0123456789ab';

function page(
  resource: string,
  items: unknown,
  url = `https://api.example.nl/v5/${resource}?pageSize=250&pageNumber=1&sort=x`,
  more: object = {},
): SourceDocument {
  return {
    ...documentOf(
      resource,
      JSON.stringify({
        pageSize: 250,
        pageNumber: 1,
        hasPreviousPage: false,
        hasNextPage: false,
        items,
        ...more,
      }),
    ),
    url,
  };
}

async function parsed(
  document: SourceDocument,
): Promise<{ parts: Part[]; issues: ParseIssue[]; links: Link[]; all: Parsed[] }> {
  const all: Parsed[] = [];
  for await (const each of ooapi5.parse(document, PLAIN_SOURCE)) all.push(each);
  return {
    all,
    parts: all.filter((each) => each.type === 'part'),
    issues: all.filter((each) => each.type === 'issue'),
    links: all.filter((each) => each.type === 'link'),
  };
}

describe('ooapi-5 parse', () => {
  it('begins with organisations, programs and courses, 250 a page, sorted by id', () => {
    expect(ooapi5.entry).toEqual([
      { resource: 'organizations', url: 'organizations?pageSize=250&pageNumber=1&sort=organizationId' },
      { resource: 'programs', url: 'programs?pageSize=250&pageNumber=1&sort=programId' },
      { resource: 'courses', url: 'courses?pageSize=250&pageNumber=1&sort=courseId' },
    ]);
  });

  it('makes records of courses and programs, and asks for the runs of each since long ago', async () => {
    const { parts, links } = await parsed(
      page('courses', [{ courseId: COURSE.toUpperCase(), organization: ORGANISATION }]),
    );
    expect(parts).toMatchObject([
      {
        role: 'record',
        kind: 'course',
        record: `course/${COURSE}`,
        refs: [`organization/${ORGANISATION}`],
        position: '/items/0',
      },
    ]);
    const url = `courses/${COURSE}/offerings?pageSize=250&pageNumber=1&sort=offeringId&since=1900-01-01`;
    expect(links).toEqual([{ type: 'link', resource: 'offerings', url }]);
    expect(new URL(url, 'https://api.example.nl/v5/courses?pageNumber=3').pathname).toBe(
      `/v5/courses/${COURSE}/offerings`,
    );
    expect((await parsed(page('programs', [{ programId: PROGRAM }]))).parts[0]).toMatchObject({
      kind: 'program',
      record: `program/${PROGRAM}`,
    });
  });

  it('shares organisations, and follows their parents', async () => {
    const { parts } = await parsed(
      page('organizations', [{ organizationId: ORGANISATION, parent: PROGRAM, logo: 'x' }]),
    );
    expect(parts).toMatchObject([
      {
        role: 'shared',
        key: `organization/${ORGANISATION}`,
        record: null,
        refs: [`organization/${PROGRAM}`],
      },
    ]);
    const inside = { organizationId: ORGANISATION, name: [], parent: { organizationId: PROGRAM } };
    const { parts: courses } = await parsed(page('courses', [{ courseId: COURSE, organization: inside }]));
    expect(courses[0]?.refs).toEqual([`organization/${PROGRAM}`]);
  });

  it('gives offerings to the course or program that they name, in full or by id, or else to that of the address', async () => {
    const owners = [
      { offeringType: 'course', course: COURSE },
      { offeringType: 'course', course: { courseId: COURSE, coordinators: ['x'] } },
      { offeringType: 'program', program: PROGRAM, course: COURSE },
      { program: PROGRAM },
      {},
    ];
    const address = `https://api.example.nl/v5/courses/${COURSE}/offerings?pageSize=250`;
    const { parts } = await parsed(page('offerings', owners, address));
    expect(parts.map(({ role, record }) => [role, record])).toEqual([
      ['piece', `course/${COURSE}`],
      ['piece', `course/${COURSE}`],
      ['piece', `program/${PROGRAM}`],
      ['piece', `program/${PROGRAM}`],
      ['piece', `course/${COURSE}`],
    ]);
    const { parts: none, issues } = await parsed(page('offerings', [{ offeringId: 'x' }]));
    expect([none, issues]).toMatchObject([[], [{ code: 'no-owner', rejected: false }]]);
  });

  it('leaves out offerings of components, with one issue', async () => {
    const components = [
      { offeringType: 'component', course: COURSE },
      { offeringType: 'component', course: COURSE },
    ];
    const { parts, issues } = await parsed(
      page('offerings', components, `https://api.example.nl/courses/${COURSE}/offerings`),
    );
    expect(parts).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'component-offerings', severity: 'INFO', value: '2', record: `course/${COURSE}` },
    ]);
  });

  it('goes on to the next page, but not from an empty one', async () => {
    const address =
      'https://api.example.nl/v5/courses?pageSize=250&pageNumber=3&sort=courseId&consumer=eduxchange';
    const next = await parsed(page('courses', [{ courseId: COURSE }], address, { hasNextPage: true }));
    expect(next.links.at(-1)).toEqual({
      type: 'link',
      resource: 'courses',
      url: '?pageSize=250&pageNumber=4&sort=courseId&consumer=eduxchange',
    });
    expect((await parsed(page('courses', [], address, { hasNextPage: true }))).links).toEqual([]);
    expect(
      (
        await parsed(
          page('courses', [{}], 'https://api.example.nl/courses', { hasNextPage: true, pageNumber: 7 }),
        )
      ).links,
    ).toEqual([{ type: 'link', resource: 'courses', url: '?pageNumber=8' }]);
  });

  it('reads pages, bare lists and single objects of a file', async () => {
    const course = { courseId: COURSE };
    for (const text of [{ items: [course] }, [course], course, { items: course }]) {
      expect((await parsed(documentOf('courses', JSON.stringify(text)))).parts).toHaveLength(1);
    }
    expect(
      (await parsed(documentOf('', JSON.stringify([course, { offeringId: 'x', course }])))).parts.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['course', 'offering']);
    expect((await parsed(documentOf('courses', '[]'))).all).toEqual([]);
    expect((await parsed(documentOf('courses', '{"items":[]}'))).all).toEqual([]);
  });

  it('refuses what is no OOAPI, such as a problem document', async () => {
    const problem = JSON.stringify({ status: '401', title: 'Unauthorized' });
    await expect(parsed(documentOf('courses', problem))).rejects.toMatchObject({ code: 'wrong-format' });
  });

  it('rejects items that are none, and goes on', async () => {
    const text = `{"items":[1,{"courseId":"x" "y"},{"courseId":"${COURSE}"},{"courseId":""},{"courseId":"${'x'.repeat(600)}"}]}`;
    const { parts, issues } = await parsed(documentOf('courses', text));
    expect(parts.map(({ record }) => record)).toEqual([`course/${COURSE}`, null, null]);
    expect(issues.map(({ code, rejected, pointer }) => [code, rejected, pointer])).toEqual([
      ['not-an-object', true, '/items/0'],
      ['not-well-formed', true, '/items/1'],
    ]);
  });

  it('lets nothing about persons pass', async () => {
    const secret = 'jane.doe@example.nl';
    const course = {
      courseId: COURSE,
      coordinators: [{ personId: 'p', mail: secret }],
      consumers: [
        { consumerKey: 'eduxchange', alliances: [{ name: 'x', instructorNames: [secret], contact: secret }] },
      ],
      otherCodes: [
        { codeType: 'emailAdress', code: secret },
        { codeType: 'studentNumber', code: '123' },
        { codeType: 'identifier', code: secret },
        { codeType: 'identifier', code: 'C-1' },
      ],
      primaryCode: { codeType: 'userName', code: 'jdoe' },
      organization: [
        { organizationId: ORGANISATION, primaryCode: { codeType: 'esi', code: secret }, contact: secret },
      ],
      addresses: [{ addressType: 'visit', street: secret }],
      ext: { mail: secret },
      timelineOverrides: [{ course: { coordinators: [secret] } }],
    };
    const { parts } = await parsed(page('courses', [course]));
    expect(JSON.stringify(parts)).not.toMatch(/jane|jdoe|123"/);
    expect(parts[0]?.body['otherCodes']).toEqual([{ codeType: 'identifier', code: 'C-1' }]);
  });
});
