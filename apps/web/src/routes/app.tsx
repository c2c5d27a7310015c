import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { SiteFooter } from '../components/site-footer/site-footer.js';
import { SiteHeader } from '../components/site-header/site-header.js';
import { Waiting } from '../components/waiting/waiting.js';
import { LoadBoundary } from './load-boundary.js';
import { usePlace } from './use-place.js';
import './app.css';

/** A page, and the words that Find does without. */
const page = (load: () => Promise<{ readonly default: ComponentType }>) =>
  lazy(async () => {
    const [module] = await Promise.all([load(), import('../pages/words.js')]);
    return module;
  });

const FindPage = lazy(() => import('../pages/find/find-page.js'));
const MicroCredentialPage = page(() => import('../pages/micro-credential/micro-credential-page.js'));
const ProviderPage = page(() => import('../pages/provider/provider-page.js'));
const ProvidersPage = page(() => import('../pages/providers/providers-page.js'));
const AgenciesPage = page(() => import('../pages/agencies/agencies-page.js'));
const AgencyPage = page(() => import('../pages/agency/agency-page.js'));
const CountriesPage = page(() => import('../pages/countries/countries-page.js'));
const CountryPage = page(() => import('../pages/country/country-page.js'));
const CheckPage = page(() => import('../pages/check/check-page.js'));
const SourcesPage = page(() => import('../pages/sources/sources-page.js'));
const SourcePage = page(() => import('../pages/source/source-page.js'));
const AboutQualityPage = page(() => import('../pages/about-quality/about-quality-page.js'));
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
