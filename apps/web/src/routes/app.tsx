import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { SiteFooter } from '../components/site-footer/site-footer.js';
import { SiteHeader } from '../components/site-header/site-header.js';
import { Waiting } from '../components/waiting/waiting.js';
import { LoadBoundary } from './load-boundary.js';
import { usePlace } from './use-place.js';
import './app.css';

const FindPage = lazy(() => import('../pages/find/find-page.js'));
const MicroCredentialPage = lazy(() => import('../pages/micro-credential/micro-credential-page.js'));
const ProviderPage = lazy(() => import('../pages/provider/provider-page.js'));
const ProvidersPage = lazy(() => import('../pages/providers/providers-page.js'));
const AgenciesPage = lazy(() => import('../pages/agencies/agencies-page.js'));
const AgencyPage = lazy(() => import('../pages/agency/agency-page.js'));
const CountriesPage = lazy(() => import('../pages/countries/countries-page.js'));
const CountryPage = lazy(() => import('../pages/country/country-page.js'));
const CheckPage = lazy(() => import('../pages/check/check-page.js'));
const SourcesPage = lazy(() => import('../pages/sources/sources-page.js'));
const SourcePage = lazy(() => import('../pages/source/source-page.js'));
const AboutQualityPage = lazy(() => import('../pages/about-quality/about-quality-page.js'));
const NotFoundPage = lazy(() => import('../pages/not-found/not-found-page.js'));

/** The frame that every page stands in. */
export function App() {
  const { t } = useTranslation();
  usePlace();
  return (
    <>
      <a href="#main" className="skip-link">
        {t('nav.skip')}
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="container">
        <LoadBoundary>
          <Suspense fallback={<Waiting />}>
            <Routes>
              <Route path="/" element={<FindPage />} />
              <Route path="/micro-credentials/:id" element={<MicroCredentialPage />} />
              <Route path="/providers" element={<ProvidersPage />} />
              <Route path="/providers/:id" element={<ProviderPage />} />
              <Route path="/agencies" element={<AgenciesPage />} />
              <Route path="/agencies/:id" element={<AgencyPage />} />
              <Route path="/countries" element={<CountriesPage />} />
              <Route path="/countries/:code" element={<CountryPage />} />
              <Route path="/check" element={<CheckPage />} />
              <Route path="/sources" element={<SourcesPage />} />
              <Route path="/sources/:slug" element={<SourcePage />} />
              <Route path="/about/quality" element={<AboutQualityPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
        </LoadBoundary>
      </main>
      <SiteFooter />
    </>
  );
}
