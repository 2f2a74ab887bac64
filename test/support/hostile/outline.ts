import { parse } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** What a browser makes of a page: its elements with the names of their attributes, and its words. */
export function outlineOf(page: string): { elements: string[]; words: string; values: string[] } {
  const elements: string[] = [];
  const values: string[] = [];
  let words = '';
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') words += node.value;
    else if (node.attrs) {
      elements.push(`${node.nodeName} ${node.attrs.map(({ name }) => name).join(' ')}`);
      for (const { name, value } of node.attrs)
        if (['href', 'src', 'srcset'].includes(name)) values.push(value);
    } else if (node.nodeName === '#comment') elements.push('#comment');
    node.childNodes?.forEach(visit);
  };
  visit(parse(page) as unknown as Node);
  return { elements, words, values };
}
