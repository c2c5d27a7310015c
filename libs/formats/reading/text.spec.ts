import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinedByLanguage, localised, plainText } from './text.js';

describe('plainText', () => {
  it.each([
    ['blocks on lines of their own', '<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
    ['list items with bullets', '<ul><li>One</li><li><p>Two</p></li><li> </li></ul>', '• One\n• Two'],
    [
      'table cells in one line',
      '<table><tr><td>R1</td><td>43</td></tr><tr><td>R2</td></tr></table>',
      'R1 43\nR2',
    ],
    ['inline markup joined', 'a <b>w</b>ord', 'a word'],
    ['scripts and styles gone', '<style>p{color:red}</style><script>alert(1)</script>x', 'x'],
    ['comments gone', 'a<!-- b < c -->d', 'ad'],
    ['entities decoded once', 'R&amp;D &amp;lt;b&amp;gt; caf&eacute;&nbsp;x', 'R&D &lt;b&gt; café x'],
    ['escaped markup is text', '&lt;b&gt;', '<b>'],
    ['ampersands that are no entities', 'R&D; AT&T', 'R&D; AT&T'],
    ['angle brackets that are no tags', 'x < 5, a<b c, 1 <2> 3', 'x < 5, a<b c, 1 <2> 3'],
    ['line ends of HTML are space', '<p>One\n two</p>', 'One two'],
    ['line ends of text are kept', 'One\r\n\r\n\r\n\r\n two\tx ', 'One\n\ntwo x'],
    ['soft hyphens and zero-width spaces', 'statis\u00adtics\u200b', 'statistics'],
    ['no-break spaces', 'a\u00a0\u00a0b', 'a b'],
    ['composed', 'cafe\u0301', 'café'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['nothing', '<p>&nbsp;</p>', ''],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("reads Word's HTML", () => {
    const html =
      '<p class=MsoNormal style="x"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->' +
      '<span lang=EN-GB>Aims<o:p></o:p></span></p><p><![if !supportLists]>·&nbsp;&nbsp;<![endif]>First</p>';
    expect(plainText(html)).toBe('Aims\n• First');
  });

  it('is done once: plain text stays as it is, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text.replaceAll(/[<&]/g, ''));
        expect(plainText(plain)).toBe(plain);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', '/', '!--', '-->', 'li', 'p', 'script', '&', 'lt;', '"', ' ', 'x'),
        ),
        (parts) => {
          expect(typeof plainText(parts.join(''))).toBe('string');
        },
      ),
    );
  });

  it('takes no more than linear time for many open brackets', () => {
    expect(plainText('<'.repeat(100_000)).length).toBe(100_000);
    expect(plainText('<div>'.repeat(20_000))).toBe('');
  });
});

describe('localised', () => {
  it('is one text, or none', () => {
    expect(localised('<p>Hallo</p>', 'ger')).toEqual([{ language: 'de', value: 'Hallo' }]);
    expect(localised('x', 'klingonisch')).toEqual([{ language: 'und', value: 'x' }]);
    expect(localised('<p> </p>', 'de')).toEqual([]);
    expect(localised(null, 'de')).toEqual([]);
  });
});

describe('joinedByLanguage', () => {
  it('puts texts of one language below each other, the same one once', () => {
    const texts = [
      { language: 'en', value: 'a' },
      { language: 'nl', value: 'b' },
      { language: 'en', value: 'c' },
      { language: 'en', value: 'a' },
    ];
    expect(joinedByLanguage(texts)).toEqual([
      { language: 'en', value: 'a\nc' },
      { language: 'nl', value: 'b' },
    ]);
  });
});
