import { Matches } from 'class-validator';

/** Codes of agencies, quarters and windows are spelled alike; whether one exists is the use case's to say. */
export const IsCode = (): PropertyDecorator => Matches(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/);
