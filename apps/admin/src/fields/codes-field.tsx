import { useMemo } from 'react';
import { formatName, formats, topicName, topicPath, topics } from '@waymark/domain';
import { FindField, type Found } from './find-field.js';
import type { FieldProps } from './field-props.js';

export type CodeList = 'topics' | 'formats';

function optionsOf(list: CodeList): Found[] {
  if (list === 'formats')
    return formats.map(({ code, name }) => ({ id: code, label: formatName(code) ?? name }));
  return topics.map(({ code, name }) => ({
    id: code,
    label: topicName(code) ?? name,
    detail: topicPath(code)
      .slice(0, -1)
      .map((topic) => topicName(topic.code))
      .join(' › '),
  }));
}

/** Several codes of a list, in the order chosen. */
export function CodesField({ list, ...field }: FieldProps<string[]> & { list: CodeList }) {
  const options = useMemo(() => optionsOf(list), [list]);
  return <FindField multiple {...field} options={options} />;
}
