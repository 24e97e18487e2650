import type { AppConfig, createLogger } from '#platform';
import type { UseCases } from '#usecases';

/** What the api is made of. */
export interface ApiParts {
  readonly useCases: UseCases;
  readonly config: AppConfig;
  readonly logger: ReturnType<typeof createLogger>;
  /** The built web application; may be missing. */
  readonly webFolder: string;
}
