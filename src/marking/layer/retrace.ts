import { marking as words } from '../../edition/words/marking.ts'
import { askConflict } from './ask-conflict.ts'
import type { Editor } from './editor.ts'
import type { Panel } from './panel.ts'
import { saidOfProblem } from './said-of-problem.ts'

/** Take the last step back, or make it again, and tell what came of it. */
export async function retrace(editor: Editor, panel: Panel, name: 'undo' | 'redo'): Promise<void> {
  const step = editor.state.history[name]
  if (!step || !(await panel.close())) return
  const applied = await editor.retrace(name)
  const change = words.steps[step.change]
  switch (applied.outcome) {
    case 'done':
      editor.say(name === 'undo' ? words.undone(change) : words.redone(change))
      return
    case 'nothing':
      editor.say(name === 'undo' ? words.nothingToUndo : words.nothingToRedo)
      return
    case 'refused':
      editor.say(
        [words.refused, ...applied.problems.map((one) => saidOfProblem(one).words)].join(' '),
      )
      return
    case 'conflict':
      await askConflict(applied.conflicts, [], { accept: words.accept })
      await editor.adopt(applied.state)
      return
    case 'impossible':
  }
}
