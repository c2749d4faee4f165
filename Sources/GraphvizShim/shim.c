#include "graphviz_shim.h"

#include <ctype.h>
#include <gvc.h>

#include "buffer.h"

// gvRenderData counts in unsigned up to 12.x and in size_t from 13.0.
typedef __typeof__(*_Generic(&gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned *): (unsigned *)0,
    int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t *)0)) length_type;

#define CONTEXT(p) ((GVC_t *)(p))
#define TEXT(p) ((char *)(p))  // older headers ask for char *, and never write to it

graphviz_context *graphviz_context_new(bool with_plugins) {
  return (graphviz_context *)(with_plugins ? gvContext() : gvContextPlugins(NULL, 0));
}
void graphviz_context_free(graphviz_context *context) {
  if (!context) return;
  gvFinalize(CONTEXT(context));
  gvFreeContext(CONTEXT(context));
}
const char *graphviz_version(graphviz_context *context) { return gvcVersion(CONTEXT(context)); }

// Numbers for names, in the order in which a text first mentions them.
//
// By default cgraph takes the address of a name for its number, and dot looks for the opposite of an
// edge by number: among parallel edges it finds one or another, depending on the heap, and the same
// text comes out differently from one time to the next.
typedef struct {
  Agraph_t *graph;
  char **names;  // held by the graph's own string table; a name's number is 2 * (index + 1)
  size_t count, capacity;
  IDTYPE unnamed;
} numbers;

static void *numbers_open(Agraph_t *graph, Agdisc_t *services) {
  (void)services;
  numbers *state = calloc(1, sizeof *state);
  if (state) state->graph = graph;
  return state;
}
static long numbers_map(void *handle, int kind, char *name, IDTYPE *number, int creates) {
  (void)kind;
  numbers *state = handle;
  if (!state) return 0;
  if (!name) {
    *number = 2 * state->unnamed++ + 1;
    return 1;
  }
  char *known = creates ? agstrdup(state->graph, name) : agstrbind(state->graph, name);
  if (!known) return 0;
  for (size_t index = 0; index < state->count; index++) {
    if (state->names[index] != known) continue;
    *number = 2 * (index + 1);
    return 1;
  }
  if (!creates) return 0;
  if (state->count == state->capacity) {
    size_t capacity = state->capacity ? 2 * state->capacity : 64;
    char **larger = realloc(state->names, capacity * sizeof *larger);
    if (!larger) return 0;
    state->names = larger;
    state->capacity = capacity;
  }
  state->names[state->count++] = known;
  *number = 2 * state->count;
  return 1;
}
static void numbers_free(void *handle, int kind, IDTYPE number) {
  (void)handle, (void)kind, (void)number;  // names go with the graph
}
static char *numbers_print(void *handle, int kind, IDTYPE number) {
  (void)kind;
  numbers *state = handle;
  if (!state || number % 2 || number / 2 > state->count || number == 0) return NULL;
  return state->names[number / 2 - 1];
}
static void numbers_close(void *handle) {
  numbers *state = handle;
  if (state) free(state->names);
  free(state);
}

typedef struct {
  const char *next;
  size_t left;
} source;

static int source_read(void *handle, char *buffer, int capacity) {
  source *text = handle;
  if (capacity <= 0) return 0;
  size_t count = (size_t)capacity < text->left ? (size_t)capacity : text->left;
  memcpy(buffer, text->next, count);
  text->next += count;
  text->left -= count;
  return (int)count;
}

// The next graph of a text. `in_order` numbers its names, which takes time in the square of their
// number and is for graphs that are to be drawn.
static Agraph_t *parse(source *text, bool in_order) {
  // Copies of the defaults, so that members that differ between versions keep their values; static,
  // since a graph points to its services as long as it lives.
  static Agiddisc_t naming;
  static Agiodisc_t reading;
  naming = AgIdDisc;
  if (in_order) {
    naming.open = (__typeof__(naming.open))numbers_open;
    naming.map = (__typeof__(naming.map))numbers_map;
    naming.free = (__typeof__(naming.free))numbers_free;
    naming.print = (__typeof__(naming.print))numbers_print;
    naming.close = (__typeof__(naming.close))numbers_close;
  }
  reading = AgIoDisc;
  reading.afread = (__typeof__(reading.afread))source_read;
  Agdisc_t services = AgDefaultDisc;
  services.id = &naming;
  services.io = &reading;
  return agread(text, &services);
}

static void put_box(buffer *out, pointf centre, double width, double height) {
  double box[4] = {centre.x, centre.y, width, height};
  buffer_put(out, box, sizeof box);
}
static size_t put_point(buffer *out, pointf point) {
  double place[2] = {point.x, point.y};
  buffer_put(out, place, sizeof place);
  return 1;
}
static void put_points(buffer *out, splines *line) {
  size_t start = out->length, count = 0;
  buffer_put_count(out, 0);
  for (size_t piece = 0; line && piece < (size_t)line->size; piece++) {
    bezier curve = line->list[piece];
    size_t size = (size_t)curve.size;
    if (size == 0) continue;
    if (curve.sflag) {  // from the arrow's tip straight to where the curve begins
      count += put_point(out, curve.sp);
      count += put_point(out, curve.sp);
      count += put_point(out, curve.list[0]);
    }
    for (size_t index = 0; index < size; index++) count += put_point(out, curve.list[index]);
    if (curve.eflag) {
      count += put_point(out, curve.list[size - 1]);
      count += put_point(out, curve.ep);
      count += put_point(out, curve.ep);
    }
  }
  uint32_t number = (uint32_t)count;
  if (!out->failed) memcpy(out->bytes + start, &number, sizeof number);
}
static void tell_places(Agraph_t *graph, buffer *out) {
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    buffer_put_byte(out, 'N');
    buffer_put_text(out, agnameof(node));
    put_box(out, ND_coord(node), ND_width(node) * 72, ND_height(node) * 72);
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      const char *id = agget(edge, TEXT("id"));
      if (!id) continue;
      buffer_put_byte(out, 'E');
      buffer_put_text(out, id);
      put_points(out, ED_spl(edge));
      textlabel_t *label = ED_label(edge);
      buffer_put_byte(out, label ? 1 : 0);
      if (label) put_box(out, label->pos, label->dimen.x, label->dimen.y);
    }
  }
}

static void render(
    GVC_t *context, Agraph_t *graph, const char *format, buffer *out, graphviz_answer *answer) {
  char *bytes = NULL;
  length_type count = 0;
  int failure = gvRenderData(context, graph, format, &bytes, &count);
  // Without a layout it succeeds and renders nothing.
  if (failure || !bytes) answer->outcome = graphviz_unrendered;
  else buffer_put(out, bytes, (size_t)count);
  if (bytes) gvFreeRenderData(bytes);
}
static void draw(
    GVC_t *context, const graphviz_job *job, buffer *out, graphviz_answer *answer) {
  source text = {job->text, job->length};
  Agraph_t *graph = parse(&text, true);
  if (!graph) {
    answer->outcome = graphviz_unread;
    return;
  }
  // To the end of the text: what the scanner has read ahead would begin the next one.
  Agraph_t *other = parse(&text, true);
  if (other) agclose(other);
  if (gvLayout(context, graph, job->engine)) {
    answer->outcome = graphviz_unplaced;
  } else {
    if (job->format) render(context, graph, job->format, out, answer);
    else tell_places(graph, out);
    gvFreeLayout(context, graph);
  }
  agclose(graph);
}

// True when the name, in lower case, is among those that the job asks for.
static bool is_asked_for(const graphviz_job *job, const char *name) {
  for (size_t index = 0; index < job->name_count; index++) {
    const char *one = job->names[index], *other = name;
    while (*one && *one == (isupper((unsigned char)*other) ? *other + 32 : *other)) one++, other++;
    if (!*one && !*other) return true;
  }
  return false;
}
typedef struct {
  Agsym_t *list[256];
  size_t count;
} columns;
static columns columns_of(Agraph_t *graph, int kind, const graphviz_job *job) {
  columns found = {.count = 0};
  for (Agsym_t *next = agnxtattr(graph, kind, NULL); next; next = agnxtattr(graph, kind, next))
    if (is_asked_for(job, next->name) && found.count < 256) found.list[found.count++] = next;
  return found;
}
static void put_attributes(buffer *out, void *object, const columns *told) {
  for (size_t index = 0; index < told->count; index++) {
    char *value = agxget(object, told->list[index]);
    if (!value || !*value) continue;
    buffer_put_byte(out, aghtmlstr(value) ? 2 : 1);
    buffer_put_text(out, told->list[index]->name);
    buffer_put_text(out, value);
  }
  buffer_put_byte(out, 0);
}
static void tell(const graphviz_job *job, buffer *out, graphviz_answer *answer) {
  source text = {job->text, job->length};
  Agraph_t *graph = parse(&text, false);
  if (!graph) {
    answer->outcome = graphviz_unread;
    return;
  }
  Agraph_t *other = parse(&text, false);
  if (other || agerrors() > 0) {
    answer->outcome = other ? graphviz_several : graphviz_unread;
    if (other) agclose(other);
    agclose(graph);
    return;
  }
  columns of_nodes = columns_of(graph, AGNODE, job), of_edges = columns_of(graph, AGEDGE, job);
  buffer_put_byte(out, 'G');
  buffer_put_byte(out, agisdirected(graph) ? 1 : 0);
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    buffer_put_byte(out, 'N');
    buffer_put_text(out, agnameof(node));
    put_attributes(out, node, &of_nodes);
  }
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      buffer_put_byte(out, 'E');
      buffer_put_text(out, agnameof(node));
      buffer_put_text(out, agnameof(aghead(edge)));
      put_attributes(out, edge, &of_edges);
    }
  }
  agclose(graph);
}

static buffer messages;

static int collect(char *text) {
  // One bad text can say megabytes.
  if (messages.length < (1u << 20)) buffer_put(&messages, text, strlen(text));
  return 0;
}

void graphviz_run(graphviz_context *context, const graphviz_job *job, graphviz_answer *answer) {
  buffer out = {0};
  *answer = (graphviz_answer){.outcome = graphviz_done};
  messages = (buffer){0};
  agreseterrors();
  agsetfile(NULL);  // line 1: the scanner counts on from one text to the next
  agusererrf before = agseterrf(collect);
  if (job->engine) draw(CONTEXT(context), job, &out, answer);
  else tell(job, &out, answer);
  agseterrf(before);
  buffer_put_byte(&messages, 0);
  answer->messages = messages.bytes;
  if (out.failed || messages.failed) answer->outcome = graphviz_out_of_memory;
  answer->bytes = out.bytes;
  answer->length = out.length;
}

void graphviz_answer_free(graphviz_answer *answer) {
  free(answer->bytes);
  free(answer->messages);
  *answer = (graphviz_answer){.outcome = graphviz_done};
}
