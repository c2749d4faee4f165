#pragma once
// The only Graphviz surface that Swift sees: texts in, bytes out; no structs of cgraph, no bit fields,
// no global variables, no variadic functions. Compiles unchanged against Graphviz 2.42 to 14.
//
// libgvc and libcgraph keep global state, so every call must come from one thread at a time, even
// for separate contexts and graphs.
#include <stdbool.h>
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct graphviz_context graphviz_context;  // GVC_t

// Without plugins a context can lay out nothing, as an installation whose plugin list is empty.
graphviz_context *graphviz_context_new(bool with_plugins);
void graphviz_context_free(graphviz_context *);
// The library's version; owned by the context.
const char *graphviz_version(graphviz_context *);

// What is to be done with the first graph of a DOT text.
typedef struct {
  const char *text;
  size_t length;
  // The engine that lays the graph out; NULL to tell what the text says and lay nothing out.
  const char *engine;
  // The format to render what is laid out in; NULL to tell where nodes and edges lie.
  const char *format;
  // Of a graph that is not laid out: the attributes to tell, in lower case.
  const char *const *names;
  size_t name_count;
} graphviz_job;

typedef enum {
  graphviz_done,
  graphviz_unread,           // the text is no graph
  graphviz_several,          // the text holds more than one graph
  graphviz_unplaced,         // no layout
  graphviz_unrendered,       // a layout, and no rendering
  graphviz_out_of_memory,
  // Only of a job in a process of its own:
  graphviz_out_of_time,
  graphviz_too_much_output,
  graphviz_crashed,          // `reason` is the signal, or 0
  graphviz_stopped,          // by the caller, or by a signal that asks a process to end
  graphviz_not_started,      // `reason` is an errno
} graphviz_outcome;

typedef struct {
  graphviz_outcome outcome;
  int reason;
  // A rendering, or records. All numbers are of this machine; a text is its length in 32 bits and then
  // its bytes.
  //   Where things lie: 'N', name, centre and size of the box as four doubles, y upwards, in points.
  //     'E', id, number of points in 32 bits, x and y of each control point from tail to head with
  //     arrowheads, then 1 and the label's box, or 0.
  //   What a text says: 'G', 1 if directed else 0. 'N', name, attributes. 'E', tail, head, attributes.
  //     Attributes: for each that is not empty 1 (a string) or 2 (HTML), its name, its value; then 0.
  char *bytes;
  size_t length;
  char *messages;  // what Graphviz said, errors and warnings; NULL when nothing
} graphviz_answer;

// Does the job here. Only for what our own writer wrote and takes no time: nothing can stop it.
void graphviz_run(graphviz_context *, const graphviz_job *, graphviz_answer *);

typedef struct {
  unsigned seconds;  // of the processor, and four times as many of the clock
  size_t memory;     // bytes beyond what this process has
  size_t output;     // bytes of the answer
} graphviz_limits;

// Does the job in a child process, which dies with this one, and waits for it.
//
// `stop` is a file descriptor: when it can be read the child is killed. -1 for none.
void graphviz_run_apart(
    graphviz_context *, const graphviz_job *, const graphviz_limits *, int stop,
    graphviz_answer *);

void graphviz_answer_free(graphviz_answer *);

#ifdef __cplusplus
}
#endif
