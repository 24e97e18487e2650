import { DefaultNamingStrategy } from 'typeorm';

/** `receivedAt` → `received_at`: names that plain SQL and COPY write without quotes. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
