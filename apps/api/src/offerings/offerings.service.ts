import { Injectable } from '@nestjs/common';
import { ageOn, byFit, distanceKm, fitOf, type Actor, type OfferingFacts, type Point } from '@birge/domain';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import type { OfferingDto, OfferingFilterDto, OfferingListDto } from './offerings.dto.js';
import { OfferingsRepository, type CaseNeeds, type OfferingRow } from './offerings.repository.js';

@Injectable()
export class OfferingsService {
  constructor(
    private readonly offerings: OfferingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Who offers a service; for a case, how each fits its child, the best first. */
  async list(actor: Actor, { serviceId, caseId }: OfferingFilterDto): Promise<OfferingListDto> {
    if (caseId === undefined) {
      const rows = await this.offerings.listFor(actor, serviceId, null);
      return { items: rows.map((row) => toOfferingDto(row, null)), needs: null };
    }
    const needs = await this.offerings.findNeeds(actor, caseId);
    if (needs === null) throw new Problem('not_found');
    const rows = await this.offerings.listFor(actor, serviceId, needs.point);
    return {
      items: this.fitted(rows, needs),
      needs: {
        age: ageOn(needs.bornOn, this.clock.today()),
        languages: needs.languages,
        needsAccess: needs.needsAccess,
        locationId: needs.locationId,
      },
    };
  }

  private fitted(rows: readonly OfferingRow[], needs: CaseNeeds): OfferingDto[] {
    const today = this.clock.today();
    const child = { ...needs, age: ageOn(needs.bornOn, today) };
    return rows
      .map((row) => ({ row, offering: toFacts(row, needs.point) }))
      .map(({ row, offering }) => ({ row, offering, fit: fitOf(offering, child, today) }))
      .sort(byFit)
      .map(({ row, offering, fit }) => toOfferingDto(row, { ...fit, distanceKm: offering.distanceKm }));
  }
}

/** The ages of an offering never exceed those of its service. */
function toFacts(row: OfferingRow, from: Point | null): OfferingFacts {
  return {
    ...row,
    ageMin: Math.max(row.ageMin, row.service.ageMin),
    ageMax: Math.min(row.ageMax, row.service.ageMax),
    accessible: row.organisation.accessible,
    distanceKm: from === null || row.point === null ? null : distanceKm(from, row.point),
  };
}

export function toOfferingDto(
  { point: _, service, ...row }: OfferingRow,
  fit: OfferingDto['fit'],
): OfferingDto {
  return {
    ...row,
    ageMin: Math.max(row.ageMin, service.ageMin),
    ageMax: Math.min(row.ageMax, service.ageMax),
    fit,
  };
}
