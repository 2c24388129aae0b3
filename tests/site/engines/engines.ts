import { chromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { firefox } from './firefox.ts'
import { webkit } from './webkit.ts'

/** The three engines that readers' browsers are made of. */
export const engines: readonly Engine[] = [chromium, firefox, webkit]
