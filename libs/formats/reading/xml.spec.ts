import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableDocument } from '../format.js';
import { readXml, takeAll, XML_LIMITS, type Take, type Walk, type XmlElement } from './xml.js';

/** Takes the children of the root whole. */
const children: Walk = () => ({ enter: () => ({ take: takeAll }) });

async function read(xml: string | Iterable<string>, walk: Walk = children): Promise<XmlElement[]> {
  const elements: XmlElement[] = [];
  for await (const element of readXml(chunks(typeof xml === 'string' ? [xml] : xml), walk)) {
    elements.push(element);
  }
  return elements;
}

async function* chunks(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}

async function refusal(xml: string | Iterable<string>): Promise<UnreadableDocument> {
  const error: unknown = await read(xml).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableDocument)) throw new Error('was read');
  return error;
}

function* repeated(piece: string, times: number, before = ''): Generator<string> {
  yield before;
  for (let count = 0; count < times; count += 1) yield piece;
}

describe('readXml', () => {
  it('yields what is taken as trees, with attributes, text and line', async () => {
    const [item] = await read(
      '<list>\n<item id="1"><title xml:lang="en">A &amp; B</title><![CDATA[ & ]]></item></list>',
    );
    expect(item).toMatchObject({
      name: 'item',
      attributes: { id: '1' },
      text: ' & ',
      line: 2,
      oversized: false,
    });
    expect(item?.children).toMatchObject([
      { name: 'title', attributes: { 'xml:lang': 'en' }, text: 'A & B' },
    ]);
  });

  it('tells elements by namespace, whatever the prefix', async () => {
    const ours: Walk = (_, namespace) => (namespace === 'urn:ours' ? { enter: ours } : null);
    const walk: Walk = () => ({
      enter: (name, namespace) => (name === 'a' && namespace === 'urn:ours' ? { take: takeAll } : null),
    });
    const xml =
      '<r xmlns="urn:r" xmlns:p="urn:ours"><p:a/><a/><a xmlns="urn:ours"/><p:a xmlns:p="urn:other"/></r>';
    const found = await read(xml, walk);
    expect(found.map(({ namespace, attributes }) => ({ namespace, attributes }))).toEqual([
      { namespace: 'urn:ours', attributes: {} },
      { namespace: 'urn:ours', attributes: {} },
    ]);
    expect(await read(xml, ours)).toEqual([]);
  });

  it('builds only what is taken', async () => {
    const titleOnly: Take = (name) => (name === 'title' ? takeAll : null);
    const [item] = await read('<l><i>x<title>T</title><email><title>secret</title></email></i></l>', () => ({
      enter: () => ({ take: titleOnly }),
    }));
    expect(item?.children.map(({ text }) => text)).toEqual(['T']);
    expect(JSON.stringify(item)).not.toContain('secret');
  });

  it('can keep the text of markup alone, blocks on lines of their own', async () => {
    const text: Take = () => 'text';
    const [item] = await read('<l><i>H<sub>2</sub>O<p>a <b>b</b></p><p>c</p></i></l>', () => ({
      enter: () => ({ take: text }),
    }));
    expect(item?.text).toBe('H2O\na b\nc');
    expect(item?.children).toEqual([]);
  });

  it('reads names that are members of every object in JavaScript', async () => {
    const [item] = await read('<l><__proto__ constructor="1" __proto__="2"><toString/></__proto__></l>');
    expect(item).toMatchObject({ name: '__proto__', attributes: { constructor: '1' } });
    expect(item?.children[0]?.name).toBe('toString');
  });

  it('gives the same, however the text is cut', async () => {
    const xml =
      '<?xml version="1.0"?>\r\n<l xmlns:p="urn:p"><!-- c --><p:i a="1&#233;">𝒳 &lt;é<b/>\r\nx<![CDATA[]]]]></p:i><i>&amp;</i>\n</l>\n';
    const whole = await read(xml);
    expect(whole).toHaveLength(2);
    const cuts = fc.array(fc.integer({ min: 0, max: xml.length }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const bounds = [0, ...at.sort((one, other) => one - other), xml.length];
        const pieces = bounds.slice(1).map((end, index) => xml.slice(bounds[index], end));
        expect(await read(pieces)).toEqual(whole);
      }),
    );
  });

  it('either reads a text or refuses it', async () => {
    const soup = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '/',
        'a',
        ' ',
        '"',
        '=',
        '&',
        ';',
        '<!',
        '--',
        '[',
        ']]>',
        '?',
        '<a>',
        '</a>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(soup, async (parts) => {
        const error: unknown = await read(`<l>${parts.join('')}</l>`).then(
          () => null,
          (reason: unknown) => reason,
        );
        expect(error === null || error instanceof UnreadableDocument).toBe(true);
      }),
    );
  });
});

describe('a document that cannot be read', () => {
  it.each([
    ['<a><b></a>', 'not-well-formed', 'unexpected close tag', 'line 1, column 10'],
    ['<a>\n<b x="1" x="2"/></a>', 'not-well-formed', 'duplicate attribute', 'line 2'],
    ['<a><p:b/></a>', 'not-well-formed', 'unbound namespace prefix', 'line 1'],
    ['<a>&nbsp;</a>', 'not-well-formed', 'undefined entity', 'line 1, column 9'],
    ['<a/>\n<b/>', 'not-well-formed', 'only one root', 'line 2'],
    ['{"a": 1}', 'not-well-formed', 'outside of root', 'line 1'],
    ['', 'not-well-formed', 'root element', 'line 1'],
    ['<a>\n<b>text', 'cut-short', 'unclosed tag: b', 'line 2, column 7'],
    ['<a>\n</a', 'cut-short', 'unclosed tag: a', 'line 2, column 3'],
    ['<!DOCTYPE a><a/>', 'doctype-refused', 'DOCTYPE', 'line 1'],
  ])('%j', async (xml, code, message, place) => {
    const error = await refusal(xml);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.place).toContain(place);
  });

  it('says where the "&" stands that should have been escaped, not where the next ";" is', async () => {
    const place = { code: 'not-well-formed', place: 'line 2, column 3' };
    expect(await refusal(`<a>\n<b>R&D department\n${'text '.repeat(10)};</b></a>`)).toMatchObject(place);
    expect(await refusal(`<a>\n<b>R&D</b>${'<c/>'.repeat(50_000)}</a>`)).toMatchObject(place);
    expect(await refusal('<a>\n<b>R&D</b></a>')).toMatchObject(place);
  });

  it('refuses what is too deep, has too many attributes, or one text too long', async () => {
    expect(await refusal('<a>'.repeat(XML_LIMITS.depth + 1))).toMatchObject({ code: 'too-large' });
    const attributes = Array.from({ length: XML_LIMITS.attributes + 1 }, (_, index) => `a${index}=""`);
    expect(await refusal(`<a ${attributes.join(' ')}/>`)).toMatchObject({ code: 'too-large' });
    const text = repeated('x'.repeat(65_536), XML_LIMITS.token / 65_536 + 1, '<a>');
    expect(await refusal(text)).toMatchObject({ code: 'too-large' });
  });

  it('refuses an endless DOCTYPE before it has been read', async () => {
    const doctype = repeated('<!ENTITY a "aaaaaaaa">'.repeat(1_000), 1_000_000, '<!DOCTYPE a [');
    expect(await refusal(doctype)).toMatchObject({ code: 'not-well-formed' });
  });

  it('refuses a gigabyte of spaces after the first megabyte', async () => {
    let read = 0;
    function* spaces(): Generator<string> {
      for (; read < 16_384; read += 1) yield ' '.repeat(65_536);
    }
    const error = await refusal(spaces());
    expect(error).toMatchObject({ code: 'not-well-formed' });
    expect(error.message).toContain('no element in the first');
    expect(read).toBeLessThanOrEqual(XML_LIMITS.prolog / 65_536 + 1);
  });
});

describe('an element that is too large', () => {
  it('is handed on cut and marked, and the next ones are read', async () => {
    const half = 'x'.repeat(XML_LIMITS.element / 2);
    const big = `<i id="1"><t>${half}</t><u><t>${half}</t><t>${half}</t></u><t/></i>`;
    const [first, second] = await read(['<l>', big, '<i id="2"><t>fine</t></i></l>']);
    expect(first).toMatchObject({ attributes: { id: '1' }, oversized: true });
    expect(second).toMatchObject({ attributes: { id: '2' }, oversized: false });
  });

  it('also where it is large by the number of its tags', async () => {
    const [item] = await read(['<l><i>', ...repeated('<t/>'.repeat(1_000), 100), '</i></l>']);
    expect(item?.oversized).toBe(true);
    expect(item?.children.length).toBeLessThan(XML_LIMITS.element / 64 + 1);
  });

  it('does not count what is passed over', async () => {
    const idOnly: Walk = () => ({ enter: () => ({ take: () => null }) });
    const picture = 'A'.repeat(XML_LIMITS.element + 1);
    const [item] = await read(`<l><i id="1"><content>${picture}</content></i></l>`, idOnly);
    expect(item).toMatchObject({ attributes: { id: '1' }, oversized: false });
  });
});
