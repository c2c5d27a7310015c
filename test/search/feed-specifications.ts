import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** Atom as RFC 4287 defines it (sections 3 and 4), as far as a feed without foreign markup may go. */
export const ATOM_SCHEMA = `<?xml version="1.0" encoding="utf-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="feed">
    <ref name="common"/>
    <interleave>
      <element name="id"><ref name="iri"/></element>
      <element name="title"><ref name="text"/></element>
      <element name="updated"><ref name="moment"/></element>
      <oneOrMore><ref name="link"/></oneOrMore>
      <optional><element name="generator"><text/></element></optional>
      <optional><element name="subtitle"><ref name="text"/></element></optional>
      <zeroOrMore><ref name="author"/></zeroOrMore>
    </interleave>
    <zeroOrMore><ref name="entry"/></zeroOrMore>
  </element></start>
  <define name="entry"><element name="entry">
    <ref name="common"/>
    <interleave>
      <element name="id"><ref name="iri"/></element>
      <element name="title"><ref name="text"/></element>
      <element name="updated"><ref name="moment"/></element>
      <optional><element name="published"><ref name="moment"/></element></optional>
      <oneOrMore><ref name="author"/></oneOrMore>
      <oneOrMore><ref name="link"/></oneOrMore>
      <optional><element name="summary"><ref name="text"/></element></optional>
    </interleave>
  </element></define>
  <define name="common">
    <optional><attribute name="lang" ns="http://www.w3.org/XML/1998/namespace"><data type="language"/></attribute></optional>
  </define>
  <define name="iri"><data type="anyURI"><param name="pattern">[a-z]+:.+</param></data></define>
  <define name="moment"><data type="dateTime"><param name="pattern">.*(Z|[+\\-]\\d\\d:\\d\\d)</param></data></define>
  <define name="text">
    <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="author"><element name="author"><element name="name"><text/></element></element></define>
  <define name="link"><element name="link">
    <attribute name="href"><data type="anyURI"/></attribute>
    <optional><attribute name="rel"/></optional>
    <optional><attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
  </element></define>
</grammar>`;

const text = { type: 'string' };
const url = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };

/** JSON Feed 1.1: what must be there, what may, and nothing that the specification has no name for. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url,
          external_url: url,
          title: text,
          content_text: text,
          content_html: text,
          summary: text,
          date_published: moment,
          date_modified: moment,
          language: text,
          authors: {
            type: 'array',
            items: {
              type: 'object',
              minProperties: 1,
              additionalProperties: false,
              properties: { name: text, url },
            },
          },
        },
      },
    },
  },
};

/** What in a feed the specification does not allow. */
export function jsonFeedProblems(feed: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON_FEED);
  validate(feed);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
