/** Asks for a secret at the terminal without showing it; where there is no terminal, each line that
 * comes in is an answer. */
import { createInterface } from "node:readline";

/** Gives what asks. One for the whole run, because a pipe hands over all its lines at once. */
export function asker(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): (question: string) => Promise<string> {
  if (input.isTTY) return (question) => typed(question, input, output);
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  return async (question) => {
    output.write(question);
    const { done, value } = await lines.next();
    output.write("\n");
    return done === true ? "" : value;
  };
}

/** Key by key, since a terminal that collects lines shows them. */
function typed(
  question: string,
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding("utf8").resume();
  return new Promise((resolve) => {
    let text = "";
    const end = () => {
      input.off("data", heard).setRawMode(false).pause();
      output.write("\n");
    };
    const heard = (keys: string) => {
      for (const key of keys) {
        if (key === "\r" || key === "\n" || key === "\u0004") {
          end();
          return resolve(text);
        }
        if (key === "\u0003") {
          end();
          process.exit(130);
        }
        if (key === "\u007F" || key === "\b") text = [...text].slice(0, -1).join("");
        else if (key >= " ") text += key;
      }
    };
    input.on("data", heard);
  });
}
