import { Module } from '@nestjs/common';
import { HiddenChildrenController } from './hidden-children.controller.js';
import { HiddenChildrenRepository } from './hidden-children.repository.js';

@Module({ controllers: [HiddenChildrenController], providers: [HiddenChildrenRepository] })
export class HiddenChildrenModule {}
