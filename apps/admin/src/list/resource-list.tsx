import type { ReactNode } from 'react';
import { ListBase, type SortPayload } from 'react-admin';
import { Page } from '../ui/page.js';
import { Instead } from './instead.js';
import { ListBody, type ListBodyProps } from './list-body.js';
import { ListTools, type Choice, type Preset } from './list-tools.js';
import { Pages } from './pages.js';

interface Props extends ListBodyProps {
  resource: string;
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  sort: SortPayload;
  /** Ways of looking at the list, e.g. open, done, all. The first is the usual one. */
  presets?: readonly Preset[];
  choices?: readonly Choice[];
  /** No search field where nothing can be searched. */
  searchable?: boolean;
}

/** The list page of every resource: title, ways of looking, search, rows, pages. */
export function ResourceList({
  resource,
  title,
  intro,
  actions,
  sort,
  presets,
  choices,
  searchable = true,
  ...body
}: Props) {
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      storeKey={false}
      {...(presets?.[0] && { filterDefaultValues: presets[0].filter })}
    >
      <Page title={title} intro={intro} actions={actions}>
        <ListTools presets={presets ?? []} choices={choices ?? []} searchable={searchable} />
        <Instead />
        <ListBody {...body} usual={presets?.[0]?.filter ?? {}} />
        <Pages />
      </Page>
    </ListBase>
  );
}
