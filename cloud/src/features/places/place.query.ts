import { Inject, Singleton } from '@midwayjs/core';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { aidCodes } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { commitmentFrom } from '@twin-pledge/shared/policy/commitmentSwitch';
import { formatValue } from '@twin-pledge/shared/policy/formatValue';
import { specOf } from '@twin-pledge/shared/policy/paramCatalogue';
import type { ResolvedPolicy, ResolvedValue } from '@twin-pledge/shared/policy/resolvedPolicy';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ResponsibleQuery } from './responsible.query';

/** Shown in their own place, or a list of its own, not among the rules. */
const shownElsewhere = /^(contacts\.|aids\.offered$|intake\.served$|commitment\.)/;

/** What applies in one place, for everybody to read. */
@Singleton()
export class PlaceQuery {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly responsible!: ResponsibleQuery;

  /** Names, telephone numbers, responsible persons, aids and rules with their clauses. DomainError notFound. */
  async show(code: RegionCode) {
    if (!this.regions.knows(code)) throw new DomainError('notFound');
    const policy = this.policies.resolve(code, this.clock.todayOn());
    const offered = policy.list('aids.offered');
    return {
      code,
      names: this.regions.names(code),
      served: this.policies.serves(code),
      packVersion: policy.packVersion,
      townshipPhone: wordsOf(policy, 'contacts.townshipPhone'),
      hotline: wordsOf(policy, 'contacts.hotline'),
      hours: wordsOf(policy, 'contacts.hours'),
      responsible: await this.responsible.of(code, policy),
      aids: aidCodes.filter((aid: AidCode) => offered.includes(aid)),
      commitmentFrom: commitmentFrom(policy, code),
      rules: Object.values(policy.values).flatMap((value) => this.rule(value)),
    };
  }

  private rule(value: ResolvedValue) {
    const spec = specOf(value.id);
    if (!spec || spec.type === 'structure' || shownElsewhere.test(value.id)) return [];
    return [
      {
        id: value.id,
        label: spec.label,
        value: formatValue(value),
        unit: value.unit,
        clause: value.clause === null ? null : this.policies.cite(value.clause),
        source: this.policies.cite(value.source),
        validFrom: value.validFrom,
        assumed: value.assumed,
      },
    ];
  }
}

function wordsOf(policy: ResolvedPolicy, id: 'contacts.townshipPhone' | 'contacts.hotline' | 'contacts.hours') {
  return policy.has(id) ? policy.string(id) || null : null;
}
