/** Migrated once a run, cloned for each test file. Nobody may stay connected to it, or it cannot be cloned. */
export const TEMPLATE_DATABASE = 'app_template';
