import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { otherFiles } from '../edition/paths.ts'
import { folderOfPackage, readPackage } from './carried-packages.ts'
import { noticesOf } from './notices.ts'

interface Options {
  /** Packages of which files are published that no bundler sees. */
  copied: readonly string[]
}

/** Publish the licences and copyright notices of every package of which the site carries something. */
export function noticesIntegration({ copied }: Options): AstroIntegration {
  const folders = new Set<string>()
  /** Notes from which packages the modules of a bundle are. */
  const collecting = () => ({
    name: 'glosa-notices',
    generateBundle(_: unknown, bundle: Record<string, Bundled>) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) {
          const folder = folderOfPackage(id)
          if (folder !== undefined) folders.add(folder)
        }
      }
    },
  })

  return {
    name: 'glosa-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        const packages = fileURLToPath(new URL('node_modules/', config.root))
        for (const name of copied) folders.add(path.join(packages, name))
        updateConfig({
          vite: {
            plugins: [
              {
                ...collecting(),
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
              },
            ],
            worker: { plugins: () => [collecting()] },
          },
        })
      },

      'astro:build:done': async ({ dir }) => {
        const carried = await Promise.all([...folders].map(readPackage))
        await writeFile(new URL(`.${otherFiles.noticesOfPackages}`, dir), noticesOf(carried))
      },
    },
  }
}

/** As much as is needed of what a bundler writes. */
interface Bundled {
  moduleIds?: readonly string[]
}
