// How a command's script answers the process that runs it: one line of JSON, or one sentence and a failure.

/** Prints the answer of `work`; a `complaint` in it, or an error, goes to stderr as a sentence instead. */
export async function answer(work: () => Promise<Record<string, unknown>>) {
  try {
    const result = await work();
    if (result.complaint) refuse(String(result.complaint));
    else console.log(JSON.stringify(result));
  } catch (error) {
    refuse(error instanceof Error ? error.message.trim() : String(error));
  }
}

function refuse(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}
