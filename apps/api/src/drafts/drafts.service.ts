import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type {
  DropDraftDto,
  FoundDraftDto,
  KeepDraftDto,
  KeptDraftDto,
  UnfinishedListDto,
} from './drafts.dto.js';
import { DraftsRepository } from './drafts.repository.js';

/** What people are still writing: theirs alone, kept while they type, gone when it is sent. */
@Injectable()
export class DraftsService {
  constructor(private readonly drafts: DraftsRepository) {}

  async list(actor: Actor): Promise<UnfinishedListDto> {
    return { items: await this.drafts.list(actor) };
  }

  async find(actor: Actor, key: string): Promise<FoundDraftDto> {
    return { draft: await this.drafts.find(actor, key) };
  }

  /** @throws {Problem} `stale` with the draft as another tab or device has it now */
  async keep(actor: Actor, key: string, draft: KeepDraftDto): Promise<KeptDraftDto> {
    if (draft.owner !== undefined && draft.owner !== actor.id) throw new Problem('conflict');
    const kept = await this.drafts.keep(actor, key, draft);
    if (kept === null) throw new Problem('stale', { current: await this.drafts.find(actor, key) });
    return kept;
  }

  drop(actor: Actor, key: string, { writer, sequence }: DropDraftDto): Promise<void> {
    const by =
      writer !== undefined &&
      sequence !== undefined &&
      /^[0-9a-f-]{17}$/.test(writer) &&
      /^\d{1,15}$/.test(sequence)
        ? { writer, sequence: Number(sequence) }
        : null;
    return this.drafts.drop(actor, key, by);
  }
}
