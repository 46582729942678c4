import { findAndReplace } from 'mdast-util-find-and-replace';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { inBounds } from './markdown-bounds';

export type MarkdownOptions = {
  /** The level that `#` becomes, so that a page keeps one h1. */
  headingLevel?: 2 | 3 | 4;
  /** The numbers of the citations that exist: `[^3]` becomes a link to `#citation-3`; other marks stay as typed. */
  citations?: readonly number[];
  /** Begins every id that the text brings (footnotes), so that two texts on a page, or a text and the page, never share one. */
  prefix?: string;
};

/** What the trees of Markdown and of HTML have in common, as far as it matters here. */
type Node = {
  type: string;
  children?: Node[];
  value?: unknown;
  tagName?: string;
  properties?: Record<string, unknown>;
  [key: string]: unknown;
};

const OWN_ID = /^text-/;

/**
 * What a text may become. HTML that was typed is text by now; this holds whatever slips through: no images, styles, scripts or
 * forms, links to web and mail addresses only, and no id but those made here.
 */
const SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter(
    (name) => !['img', 'picture', 'source', 'input'].includes(name),
  ),
  attributes: {
    ...defaultSchema.attributes,
    '*': ['title', ['id', OWN_ID], ['align', 'left', 'right', 'center']],
    a: [
      'href',
      'ariaLabel',
      ['className', 'citation-mark', 'data-footnote-backref'],
      ['rel', 'noopener nofollow'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    code: [],
    span: [['className', 'sr-only']],
    section: [['className', 'footnotes'], 'dataFootnotes'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
};

/** What holds words, where other nodes hold paragraphs. */
const PHRASES = 'paragraph heading tableCell emphasis strong delete link linkReference'.split(' ');

/**
 * Markdown (with tables, strikethrough and task lists) as HTML that is safe to set into a page. A text that cannot be
 * parsed, or not in time, is shown as it was typed.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): string {
  const text = markdown.replaceAll('\u0000', '');
  return inBounds(text, () => parse(text, options)) ?? asTyped(text);
}

function asTyped(text: string): string {
  const ENTITIES: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return `<p>${text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)}</p>`;
}

function parse(markdown: string, options: MarkdownOptions): string {
  const { headingLevel = 3, citations = [], prefix = 'text' } = options;
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(() => (tree: Node) => markCitations(tree, new Set(citations)))
    .use(() => (tree: Node) => walk(tree, imagesAsLinks))
    .use(() => (tree: Node) => walk(tree, htmlAsTyped))
    .use(remarkRehype, { clobberPrefix: `text-${prefix}-`, footnoteLabelTagName: 'p' })
    .use(() => (tree: Node) => walk(tree, (node) => settle(node, headingLevel)))
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeStringify)
    .processSync(markdown);
  return String(html);
}

/** The words of a Markdown text alone, for excerpts and descriptions. */
export function plainText(markdown: string): string {
  const tree = inBounds(markdown, () => unified().use(remarkParse).use(remarkGfm).parse(markdown));
  if (!tree) return markdown;
  const parts: string[] = [];
  walk(tree, (node) => {
    if (typeof node.value === 'string') parts.push(node.value);
    if (['paragraph', 'heading', 'listItem', 'tableCell'].includes(node.type)) parts.push(' ');
  });
  return parts
    .join('')
    .replace(/\[\^\d+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `[^3]` is citation 3 of the briefing, and no footnote of the text, also where the text defines a footnote 3. */
function markCitations(tree: Node, numbers: Set<number>): void {
  if (numbers.size === 0) return;
  findAndReplace(
    tree as Parameters<typeof findAndReplace>[0],
    [
      /\[\^(\d{1,4})\]/g,
      (whole: string, digits: string) =>
        numbers.has(Number(digits)) ? mark(Number(digits)) : false,
    ],
    { ignore: ['link', 'linkReference'] },
  );
  walk(tree, (node) => {
    if (!node.children) return;
    node.children = node.children.flatMap((child) => {
      const number = Number(child.identifier);
      if (!numbers.has(number)) return [child];
      if (child.type === 'footnoteReference') return [mark(number) as unknown as Node];
      return child.type === 'footnoteDefinition' ? [] : [child];
    });
  });
}

function mark(number: number) {
  return {
    type: 'link' as const,
    url: `#citation-${number}`,
    data: { hProperties: { className: ['citation-mark'] } },
    children: [
      {
        type: 'emphasis' as const,
        data: { hName: 'span', hProperties: { className: ['sr-only'] } },
        children: [{ type: 'text' as const, value: 'Source ' }],
      },
      { type: 'text' as const, value: String(number) },
    ],
  };
}

/** A picture would be fetched from another host, and tell it who reads: its address stays as a link. */
function imagesAsLinks(node: Node): void {
  if (node.type !== 'image') return;
  const words = typeof node.alt === 'string' && node.alt ? node.alt : String(node.url);
  Object.assign(node, { type: 'link', children: [{ type: 'text', value: words }] });
}

/** HTML is no part of the language here, so it stays in sight as the signs that were typed. */
function htmlAsTyped(node: Node): void {
  node.children = node.children?.map((child) => {
    if (child.type !== 'html') return child;
    const text = { type: 'text', value: child.value };
    return PHRASES.includes(node.type) ? text : { type: 'paragraph', children: [text] };
  });
}

/** Headings below the page's own; links that neither vouch for nor reach back from where they lead. */
function settle(node: Node, headingLevel: number): void {
  const { properties = {} } = node;
  const heading = /^h([1-6])$/.exec(node.tagName ?? '');
  if (heading) node.tagName = `h${Math.min(6, Number(heading[1]) + headingLevel - 1)}`;
  if (properties.id === 'footnote-label') {
    node.properties = {};
    node.children = [{ type: 'text', value: 'Footnotes' }];
  }
  if (node.tagName === 'input') {
    Object.assign(node, { type: 'text', value: properties.checked ? '☑' : '☐' });
  }
  if (node.tagName === 'a') {
    delete properties.ariaDescribedBy;
    if (/^(https?:|mailto:|\/\/)/i.test(String(properties.href ?? '')))
      properties.rel = 'noopener nofollow';
  }
}

function walk(tree: unknown, visit: (node: Node) => void): void {
  const node = tree as Node;
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
