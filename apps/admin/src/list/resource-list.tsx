import type { ComponentProps, ReactNode } from 'react';
import { ListBase, type SortPayload } from 'react-admin';
import { Page } from '../ui/page.js';
import { ViewsMenu } from '../views/views-menu.js';
import { ColumnsMenu } from './columns-menu.js';
import { ExportMenu } from './export-menu.js';
import { Instead } from './instead.js';
import { ListBody, type ListBodyProps } from './list-body.js';
import { listNames } from './list-names.js';
import { ListTools, type Choice, type Preset } from './list-tools.js';
import { Pages } from './pages.js';
import { useColumns } from './use-columns.js';

interface Props extends ListBodyProps {
  resource: string;
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  sort: SortPayload;
  /** Ways of looking at the list, e.g. open, done, all. The first is the usual one. */
  presets?: readonly Preset[];
  choices?: readonly Choice[];
  /** The way to other shapes of the same list. */
  views?: ReactNode;
  /** No search field where nothing can be searched. */
  searchable?: boolean;
  /** What else is had as a file. */
  exports?: ComponentProps<typeof ExportMenu>['more'];
  /** Keys of the columns that are not shown until somebody asks for them. */
  extra?: readonly string[];
}

const none: readonly string[] = [];

/** The list page of every resource: title, ways of looking, search, rows, pages. */
export function ResourceList({
  resource,
  title,
  intro,
  actions,
  sort,
  presets,
  choices,
  views,
  searchable = true,
  extra = none,
  exports,
  columns,
  ...body
}: Props) {
  const { all, keys, keep, columns: shown } = useColumns(resource, columns, extra);
  const list = listNames[resource];
  const menus = (
    <>
      {list && <ViewsMenu list={list} columns={keys} keepColumns={keep} />}
      <ColumnsMenu all={all} shown={keys} onChange={keep} />
      <ExportMenu columns={keys} more={exports} />
    </>
  );
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      storeKey={false}
      {...(presets?.[0] && { filterDefaultValues: presets[0].filter })}
    >
      <Page
        title={title}
        intro={intro}
        actions={
          <>
            {menus}
            {actions}
          </>
        }
      >
        {views}
        <ListTools presets={presets ?? []} choices={choices ?? []} searchable={searchable} />
        <Instead />
        <ListBody {...body} columns={shown} usual={presets?.[0]?.filter ?? {}} />
        <Pages />
      </Page>
    </ListBase>
  );
}
