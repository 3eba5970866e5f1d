/** Lets a browser keep modules between the pages of a run, which changes no file. */

/** For a server's `middleware`: a module that one page has loaded is not asked for by the next. */
export async function keptModules(context, next) {
  await next();
  if (context.status === 200 && context.response.is("javascript"))
    context.set("Cache-Control", "max-age=3600");
}
