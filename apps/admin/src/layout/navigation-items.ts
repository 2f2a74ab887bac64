import ApartmentIcon from '@mui/icons-material/ApartmentOutlined';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import PromotersIcon from '@mui/icons-material/CampaignOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import ProposalIcon from '@mui/icons-material/AddLocationAltOutlined';
import SwapIcon from '@mui/icons-material/SwapHorizOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { mayDo } from '../data/access.js';
import { isCaseList, useListName } from '../data/use-list-name.js';
import { useMe } from '../data/use-me.js';
import type { Key } from '../i18n/en.js';

export interface NavigationItem {
  to: string;
  label: Key;
  /** Where a finger’s breadth is all the room there is. */
  short: Key;
  icon: SvgIconComponent;
}

interface Guarded extends Omit<NavigationItem, 'short'> {
  resource: string;
  action: string;
}

const guarded: readonly Guarded[] = [
  { resource: 'exchanges', action: 'list', to: '/exchanges', label: 'nav.exchanges', icon: SwapIcon },
  { resource: 'proposals', action: 'list', to: '/proposals', label: 'nav.proposals', icon: ProposalIcon },
  { resource: 'reports', action: 'list', to: '/reports', label: 'nav.reports', icon: DescriptionIcon },
  {
    resource: 'factsheet-drafts',
    action: 'list',
    to: '/factsheet-drafts',
    label: 'nav.factsheets',
    icon: ArticleIcon,
  },
  {
    resource: 'promoter-calls',
    action: 'list',
    to: '/promoter-calls',
    label: 'nav.promoters',
    icon: PromotersIcon,
  },
  // Everybody may look an organisation up; browsing them is for those who work with several.
  {
    resource: 'people',
    action: 'create',
    to: '/organisations',
    label: 'nav.organisations',
    icon: ApartmentIcon,
  },
  { resource: 'people', action: 'create', to: '/people', label: 'nav.people', icon: PeopleIcon },
  { resource: 'settings', action: 'update', to: '/settings', label: 'nav.settings', icon: TuneIcon },
];

const home: NavigationItem = { to: '/', label: 'nav.home', short: 'nav.home', icon: HomeIcon };

/** Where this person may go. */
export function useNavigationItems(): NavigationItem[] {
  const { data: me } = useMe();
  const listName = useListName();
  if (!me) return [home];
  const open = guarded.filter(({ resource, action }) => mayDo(me, action, resource));
  return [
    home,
    ...open.map((item) => ({
      ...item,
      short: item.label,
      label: isCaseList(item.resource) ? listName(item.resource) : item.label,
    })),
  ];
}
