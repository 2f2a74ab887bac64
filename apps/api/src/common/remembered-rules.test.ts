import { expect, test } from '@jest/globals';
import { getMetadataStorage, IsInt, IsString, validateSync } from 'class-validator';
import { rememberRules } from './remembered-rules.js';

class Base {
  @IsString()
  name!: unknown;
}
class Derived extends Base {
  @IsInt()
  age!: unknown;
}
class InGroup {
  @IsString({ groups: ['one'] })
  first!: unknown;

  @IsString({ groups: ['two'] })
  second!: unknown;
}

const wrong = (object: object, groups?: string[]) =>
  validateSync(object, { ...(groups && { groups }) }).map(({ property }) => property);
const filled = <T extends object>(target: new () => T, values: object): T =>
  Object.assign(new target(), values);

test('what is wrong stays the same, the second time too, and by groups', () => {
  const answers = () => [
    wrong(filled(Base, { name: 1 })),
    wrong(filled(Derived, { name: 1, age: 'x' })),
    wrong(filled(Derived, { name: 'x', age: 1 })),
    wrong(filled(InGroup, {}), ['one']),
    wrong(filled(InGroup, {}), ['two']),
    wrong(filled(InGroup, {})),
  ];
  const before = answers();
  expect(before).toEqual([['name'], ['age', 'name'], [], ['first'], ['second'], ['first', 'second']]);
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas;
  rememberRules(storage);
  try {
    expect([answers(), answers()]).toEqual([before, before]);
  } finally {
    storage.getTargetValidationMetadatas = find;
  }
});
