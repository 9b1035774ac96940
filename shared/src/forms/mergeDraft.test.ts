import * as fc from 'fast-check';
import { mergeDraft, stampAt, type StampedDraft } from './mergeDraft';

const start: StampedDraft = { answers: {}, stamps: {}, version: 1 };

describe('two devices on one draft', () => {
  it('merges edits of different fields without a word', () => {
    const first = mergeDraft(start, 1, [{ path: 'residence.detail', value: '三组' }]);
    const second = mergeDraft(first, 1, [{ path: 'contactPhone', value: '13800000001' }]);
    expect(second.answers).toEqual({ residence: { detail: '三组' }, contactPhone: '13800000001' });
    expect(second.conflicts).toEqual([]);
    expect(second.version).toBe(3);
  });

  it('tells when both changed one field; the word that came last stands', () => {
    const first = mergeDraft(start, 1, [{ path: 'residence.detail', value: '三组' }]);
    const second = mergeDraft(first, 1, [{ path: 'residence.detail', value: '四组' }]);
    expect(second.answers.residence?.detail).toBe('四组');
    expect(second.conflicts).toEqual([{ path: 'residence.detail', theirs: '三组', mine: '四组' }]);
  });

  it('is silent when both say the same, or when the device had seen it', () => {
    const first = mergeDraft(start, 1, [{ path: 'needs.aids', value: ['dibao'] }]);
    expect(mergeDraft(first, 1, [{ path: 'needs.aids', value: ['dibao'] }])).toEqual(first);
    expect(mergeDraft(first, 2, [{ path: 'needs.aids', value: ['tekun'] }]).conflicts).toEqual([]);
  });

  it('tells when one removed a member whom the other was changing', () => {
    const both = mergeDraft(start, 1, [{ path: 'members.m2.name', value: '示范乙' }]);
    const removed = mergeDraft(both, 2, [{ path: 'members.m2', value: null }]);
    const renamed = mergeDraft(removed, 2, [{ path: 'members.m2.name', value: '示范丙' }]);
    expect(renamed.conflicts).toEqual([{ path: 'members.m2.name', theirs: null, mine: '示范丙' }]);
    expect(renamed.answers.members).toEqual([{ id: 'm2', name: '示范丙' }]);
    const other = mergeDraft(both, 2, [{ path: 'members.m2.phone', value: '13800000001' }]);
    expect(mergeDraft(other, 2, [{ path: 'members.m2', value: null }]).conflicts).toHaveLength(1);
  });

  it('does not take edits of one sending for those of a stranger', () => {
    const merged = mergeDraft(start, 1, [
      { path: 'members.m2', value: { name: '示范乙' } },
      { path: 'members.m2.name', value: '示范丙' },
      { path: 'members.m2.name', value: '示范丁' },
    ]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.answers.members).toEqual([{ id: 'm2', name: '示范丁' }]);
  });

  it('knows the stamp of a field, of what is in it and of what is around it', () => {
    const stamps = { 'members.m2': 4, 'members.m2.name': 7, 'members.m20.name': 9 };
    expect(stampAt(stamps, 'members.m2')).toBe(7);
    expect(stampAt(stamps, 'members.m2.phone')).toBe(4);
    expect(stampAt(stamps, 'contactPhone')).toBe(0);
  });

  it('ends the same however often edits are sent again, and loses no field', () => {
    const edit = fc.record({
      path: fc.constantFrom('residence.detail', 'contactPhone', 'members.m2.name', 'members.m3.name', 'needs.story'),
      value: fc.constantFrom('甲', '乙', '丙'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (one, two) => {
        const first = mergeDraft(start, 1, one);
        const second = mergeDraft(first, 1, two);
        expect(mergeDraft(second, second.version, two)).toEqual({ ...second, conflicts: [] });
        for (const { path, value } of one) {
          const lost = value !== undefined && stampAt(second.stamps, path) === 0;
          expect(lost).toBe(false);
        }
      }),
    );
  });
});
