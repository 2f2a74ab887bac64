import { useCallback, useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ViewIcon from '@mui/icons-material/BookmarkBorderOutlined';
import { Link } from 'react-router-dom';
import { changeView, deleteView, saveView, savedViews } from '../api/saved-views.js';
import type { SavedView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import type { ListName } from '../list/list-names.js';
import { MenuNote } from '../ui/menu-note.js';
import { useMessage } from '../ui/use-message.js';
import { OpenView } from './open-view.js';
import { SaveViewDialog } from './save-view-dialog.js';

interface Props {
  list: ListName;
  columns: readonly string[];
  keepColumns: (keys: readonly string[] | null) => void;
}

/** The ways of looking at a list that were kept under a name: open one, keep this one, send one on. */
export function ViewsMenu({ list, columns, keepColumns }: Props) {
  const t = useWords();
  const message = useMessage();
  const notify = useNotify();
  const queries = useQueryClient();
  const { resource, filterValues, sort } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [saving, setSaving] = useState(false);
  const [opened, setOpened] = useState<SavedView | null>(null);
  const { data: kept = [] } = useQuery({ queryKey: ['saved-views', list], queryFn: () => savedViews(list) });
  const onOpened = useCallback((view: SavedView) => setOpened(view), []);
  const content = { filter: filterValues, sort: sort.field, order: sort.order, columns: [...columns] };
  const pathOf = ({ id }: SavedView) => `/${resource}?view=${id}`;
  const close = () => setAnchor(null);

  const doing = (what: () => Promise<string>) => {
    close();
    void what()
      .then((said) => notify(said, { type: 'success' }))
      .catch((problem: unknown) => notify(message(problem), { type: 'error' }))
      .then(() => queries.invalidateQueries({ queryKey: ['saved-views', list] }));
  };
  const change = (view: SavedView) =>
    doing(async () => {
      setOpened(await changeView(view.id, content));
      return t('views.changed', { name: view.name });
    });
  const copy = (view: SavedView) =>
    doing(async () => {
      setOpened(await changeView(view.id, { shared: true }));
      const link = new URL(pathOf(view), window.location.href).href;
      // Only pages of https, or of this machine, may write to the clipboard.
      if (!window.isSecureContext) return t('views.link', { link });
      await navigator.clipboard.writeText(link);
      return t('views.copied');
    });
  const unshare = (view: SavedView) =>
    doing(async () => {
      setOpened(await changeView(view.id, { shared: false }));
      return t('views.unshared', { name: view.name });
    });
  const remove = (view: SavedView) =>
    doing(async () => {
      await deleteView(view.id);
      setOpened(null);
      return t('views.deleted', { name: view.name });
    });
  const save = async (name: string, forSecretariat: boolean) => {
    setOpened(await saveView({ ...content, list, name, forSecretariat }));
    notify(t('views.saved', { name }), { type: 'success' });
    await queries.invalidateQueries({ queryKey: ['saved-views', list] });
  };

  const groups = [
    { label: t('views.mine'), views: kept.filter(({ forSecretariat }) => !forSecretariat) },
    { label: t('views.ours'), views: kept.filter(({ forSecretariat }) => forSecretariat) },
  ].filter(({ views }) => views.length > 0);
  return (
    <>
      <OpenView onOpened={onOpened} keepColumns={keepColumns} />
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<ViewIcon aria-hidden />}
      >
        {t('views.open')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {groups.length === 0 && <MenuNote>{t('views.none')}</MenuNote>}
        {groups.flatMap(({ label, views }) => [
          <ListSubheader key={label} sx={{ lineHeight: '32px', bgcolor: 'transparent' }}>
            {label}
          </ListSubheader>,
          ...views.map((view) => (
            <MenuItem
              key={view.id}
              component={Link}
              to={pathOf(view)}
              selected={view.id === opened?.id}
              onClick={close}
            >
              {view.name}
            </MenuItem>
          )),
        ])}
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            setSaving(true);
          }}
        >
          {t('views.save')}
        </MenuItem>
        {opened?.mine && [
          <MenuItem key="change" onClick={() => change(opened)}>
            {t('views.change', { name: opened.name })}
          </MenuItem>,
          <MenuItem key="copy" onClick={() => copy(opened)}>
            {t('views.copy', { name: opened.name })}
          </MenuItem>,
          opened.shared && (
            <MenuItem key="unshare" onClick={() => unshare(opened)}>
              {t('views.unshare', { name: opened.name })}
            </MenuItem>
          ),
          <MenuItem key="delete" onClick={() => remove(opened)} sx={{ color: 'error.main' }}>
            {t('views.delete', { name: opened.name })}
          </MenuItem>,
        ]}
      </Menu>
      {saving && <SaveViewDialog onSave={save} onClose={() => setSaving(false)} />}
    </>
  );
}
