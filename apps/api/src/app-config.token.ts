/** `AppConfig` is an interface: Nest finds the configuration by this name. */
export const APP_CONFIG = Symbol('AppConfig');
