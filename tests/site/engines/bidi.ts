/** A connection by WebDriver BiDi: commands out, their results back. */
export interface Connection {
  send: <Result>(method: string, params: object) => Promise<Result>
  disconnect: () => void
}

interface Message {
  id?: number
  type: 'success' | 'error' | 'event'
  method?: string
  params?: unknown
  result?: unknown
  message?: string
}

/** @param listen called with each event to which the session has subscribed */
export async function connect(
  url: string,
  listen: (method: string, params: unknown) => void,
): Promise<Connection> {
  const socket = new WebSocket(url)
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => {
      resolve()
    }
    socket.onerror = () => {
      reject(new Error(`No connection to ${url}.`))
    }
  })

  const waiting = new Map<number, (message: Message) => void>()
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else if (message.method !== undefined) listen(message.method, message.params)
  }
  let last = 0

  return {
    send: async <Result>(method: string, params: object) => {
      const id = (last += 1)
      const answered = new Promise<Message>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      const { type, result, message } = await answered
      waiting.delete(id)
      if (type === 'error') throw new Error(`${method}: ${message}`)
      // Each caller knows what the specification says of its command.
      return result as Result
    },
    disconnect: () => {
      socket.close()
    },
  }
}
