import { DataTypes, type Model, type ModelAttributeColumnOptions } from 'sequelize';
import type { FieldCipher } from './fieldCipher';

/** A Sequelize attribute that is plain in the program and sealed in the table; `place` is `table.column`. */
export function encryptedAttribute(cipher: FieldCipher, name: string, place: string): ModelAttributeColumnOptions {
  return {
    type: DataTypes.TEXT,
    get(this: Model) {
      const stored = this.getDataValue(name) as string | null | undefined;
      return stored === null || stored === undefined ? stored : cipher.decrypt(place, stored);
    },
    set(this: Model, plain: string | null) {
      this.setDataValue(name, plain === null ? null : cipher.encrypt(place, plain));
    },
  };
}
