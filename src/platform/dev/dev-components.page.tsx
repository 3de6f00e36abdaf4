import { ComponentCatalogue } from '../../ui/catalogue.js';
import { Layout } from '../web/layout.js';
import { usePage } from '../web/page-context.js';

/** The catalogue of the design kit. */
export function DevComponentsPage() {
  const { visit } = usePage();
  return (
    <Layout title={visit.locale === 'en' ? 'Components' : 'Composants'}>
      <ComponentCatalogue locale={visit.locale} />
    </Layout>
  );
}
