import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A field as it was typed; whether it is a number is for the checks to say. */
export const Typed =
  (longest: number): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [
      ApiPropertyOptional({ type: String, maxLength: longest }),
      IsOptional(),
      IsString(),
    ])
      decorate(target, key);
    MaxLength(longest)(target, key as string);
  };
