import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './data/auth-provider.js';
import { dataProvider } from './data/data-provider.js';
import { queryClient } from './data/query-client.js';
import { exchanges } from './exchanges/index.js';
import { factsheets } from './factsheets/index.js';
import { i18nProviderFor } from './i18n/provider.js';
import { useLanguage } from './i18n/use-language.js';
import { Layout } from './layout/layout.js';
import { AccessDenied, NotFound } from './layout/nowhere.js';
import { Messages } from './layout/messages.js';
import { organisations } from './organisations/index.js';
import { people } from './people/index.js';
import { promoterApplications } from './promoters/applications/index.js';
import { promoterCalls } from './promoters/call/index.js';
import { proposals } from './proposals/index.js';
import { reports } from './reports/index.js';
import { tasks } from './tasks/index.js';
import { SignInPage } from './sign-in/sign-in-page.js';
import { LinkPage } from './sign-in/link-page.js';
import { darkTheme, lightTheme } from './theme/theme.js';
import { PageSkeleton } from './ui/skeletons.js';

const Home = lazy(() => import('./home/home.js'));
const Board = lazy(() => import('./board/board.js'));
const Calendar = lazy(() => import('./calendar/calendar.js'));
const ExchangeMap = lazy(() => import('./map/map.js'));
const ImportPage = lazy(() => import('./imports/import-page.js'));
const PastForm = lazy(() => import('./imports/past-form.js'));
const AnswersPage = lazy(() => import('./reports/answers-page.js'));
const ApplicationBoard = lazy(() => import('./promoters/applications/application-board.js'));
const AssignmentPage = lazy(() => import('./promoters/decision/assignment-page.js'));
const MailingListPage = lazy(() => import('./promoters/mailing-list/mailing-list-page.js'));
const RankingPage = lazy(() => import('./promoters/decision/ranking-page.js'));
const ReleasePage = lazy(() => import('./promoters/decision/release-page.js'));
const VisitDayPage = lazy(() => import('./visit-day/visit-day-page.js'));
const PasswordPage = lazy(() => import('./account/password-page.js'));
const MailsPage = lazy(() => import('./settings/mails-page.js'));
const SettingsPage = lazy(() => import('./settings/settings-page.js'));

export function App() {
  const language = useLanguage();
  return (
    <Admin
      key={language}
      title="Waymark"
      disableTelemetry
      requireAuth
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProviderFor(language)}
      queryClient={queryClient}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Layout}
      loginPage={SignInPage}
      dashboard={Home}
      catchAll={NotFound}
      accessDenied={AccessDenied}
      notification={Messages}
      loading={PageSkeleton}
    >
      <CustomRoutes noLayout>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/sign-in/link" element={<LinkPage />} />
      </CustomRoutes>
      <Resource {...exchanges}>
        <Route path="board" element={<Board />} />
        <Route path="calendar/:month?" element={<Calendar />} />
        <Route path="map" element={<ExchangeMap />} />
        <Route path=":id/visit-day" element={<VisitDayPage />} />
        <Route path=":id/answers" element={<AnswersPage />} />
        <Route path="past" element={<PastForm />} />
        <Route path="import" element={<ImportPage />} />
      </Resource>
      <Resource {...proposals} />
      <Resource {...reports} />
      <Resource {...factsheets} />
      <Resource {...promoterCalls}>
        <Route path="mailing-list" element={<MailingListPage />} />
        <Route path=":id/assignment" element={<AssignmentPage />} />
        <Route path=":id/ranking" element={<RankingPage />} />
        <Route path=":id/release" element={<ReleasePage />} />
      </Resource>
      <Resource {...promoterApplications}>
        <Route path="board" element={<ApplicationBoard />} />
      </Resource>
      <Resource {...organisations} />
      <Resource {...people} />
      <Resource {...tasks} />
      <CustomRoutes>
        <Route path="/password" element={<PasswordPage />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="/settings/mails" element={<MailsPage />} />
      </CustomRoutes>
    </Admin>
  );
}
