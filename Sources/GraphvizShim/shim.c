#include "graphviz_shim.h"

#include <gvc.h>
#include <stdlib.h>
#include <string.h>

// gvRenderData counts in unsigned up to 12.x and in size_t from 13.0.
typedef __typeof__(*_Generic(&gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned *): (unsigned *)0,
    int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t *)0)) length_type;

#define CONTEXT(p) ((GVC_t *)(p))
#define GRAPH(p) ((Agraph_t *)(p))
#define NODE(p) ((Agnode_t *)(p))
#define EDGE(p) ((Agedge_t *)(p))
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
  size_t count = capacity > 0 && (size_t)capacity < text->left ? (size_t)capacity : text->left;
  if (capacity <= 0) return 0;
  memcpy(buffer, text->next, count);
  text->next += count;
  text->left -= count;
  return (int)count;
}

graphviz_graph *graphviz_parse(const char *dot) {
  // Copies of the defaults, so that members that differ between versions keep their values; static,
  // since a graph points to its services as long as it lives.
  static Agiddisc_t naming;
  static Agiodisc_t reading;
  naming = AgIdDisc;
  naming.open = (__typeof__(naming.open))numbers_open;
  naming.map = (__typeof__(naming.map))numbers_map;
  naming.free = (__typeof__(naming.free))numbers_free;
  naming.print = (__typeof__(naming.print))numbers_print;
  naming.close = (__typeof__(naming.close))numbers_close;
  reading = AgIoDisc;
  reading.afread = (__typeof__(reading.afread))source_read;
  Agdisc_t services = AgDefaultDisc;
  services.id = &naming;
  services.io = &reading;
  source text = {dot, strlen(dot)};
  return (graphviz_graph *)agread(&text, &services);
}
void graphviz_close(graphviz_graph *graph) {
  if (graph) agclose(GRAPH(graph));
}
graphviz_node *graphviz_first_node(graphviz_graph *graph) {
  return (graphviz_node *)agfstnode(GRAPH(graph));
}
graphviz_node *graphviz_next_node(graphviz_graph *graph, graphviz_node *node) {
  return (graphviz_node *)agnxtnode(GRAPH(graph), NODE(node));
}
graphviz_edge *graphviz_first_edge_out(graphviz_graph *graph, graphviz_node *node) {
  return (graphviz_edge *)agfstout(GRAPH(graph), NODE(node));
}
graphviz_edge *graphviz_next_edge_out(graphviz_graph *graph, graphviz_edge *edge) {
  return (graphviz_edge *)agnxtout(GRAPH(graph), EDGE(edge));
}
const char *graphviz_node_name(graphviz_node *node) { return agnameof(node); }
const char *graphviz_attribute(void *object, const char *name) {
  return agget(object, TEXT(name));
}

int graphviz_layout(graphviz_context *context, graphviz_graph *graph, const char *engine) {
  return gvLayout(CONTEXT(context), GRAPH(graph), engine);
}
void graphviz_free_layout(graphviz_context *context, graphviz_graph *graph) {
  gvFreeLayout(CONTEXT(context), GRAPH(graph));
}
void graphviz_node_box(graphviz_node *handle, double box[4]) {
  Agnode_t *node = NODE(handle);
  box[0] = ND_coord(node).x;
  box[1] = ND_coord(node).y;
  box[2] = ND_width(node) * 72;
  box[3] = ND_height(node) * 72;
}
bool graphviz_edge_label_box(graphviz_edge *handle, double box[4]) {
  textlabel_t *label = ED_label(EDGE(handle));
  if (!label) return false;
  box[0] = label->pos.x;
  box[1] = label->pos.y;
  box[2] = label->dimen.x;
  box[3] = label->dimen.y;
  return true;
}
static size_t add_point(double *points, size_t capacity, size_t count, pointf point) {
  if (count < capacity) {
    points[2 * count] = point.x;
    points[2 * count + 1] = point.y;
  }
  return count + 1;
}
size_t graphviz_edge_points(graphviz_edge *handle, double *points, size_t capacity) {
  splines *line = ED_spl(EDGE(handle));
  size_t count = 0;
  if (!line) return 0;
  for (size_t piece = 0; piece < (size_t)line->size; piece++) {
    bezier curve = line->list[piece];
    size_t size = (size_t)curve.size;
    if (size == 0) continue;
    if (curve.sflag) {  // from the arrow's tip straight to where the curve begins
      count = add_point(points, capacity, count, curve.sp);
      count = add_point(points, capacity, count, curve.sp);
      count = add_point(points, capacity, count, curve.list[0]);
    }
    for (size_t index = 0; index < size; index++)
      count = add_point(points, capacity, count, curve.list[index]);
    if (curve.eflag) {
      count = add_point(points, capacity, count, curve.list[size - 1]);
      count = add_point(points, capacity, count, curve.ep);
      count = add_point(points, capacity, count, curve.ep);
    }
  }
  return count;
}

int graphviz_render(
    graphviz_context *context, graphviz_graph *graph, const char *format, char **data,
    size_t *length) {
  char *bytes = NULL;
  length_type count = 0;
  *data = NULL;
  *length = 0;
  int failure = gvRenderData(CONTEXT(context), GRAPH(graph), format, &bytes, &count);
  if (failure) return failure;
  if (!bytes) return -1;  // without a layout it succeeds and renders nothing
  *data = bytes;
  *length = (size_t)count;
  return 0;
}
void graphviz_free_data(char *data) {
  if (data) gvFreeRenderData(data);
}

static char *messages;
static size_t messages_length, messages_capacity;
static agusererrf previous_sink;

static int collect(char *text) {
  size_t count = strlen(text);
  if (messages_length > (1u << 20)) return 0;  // one bad text can say megabytes
  if (messages_length + count + 1 > messages_capacity) {
    size_t capacity = (messages_length + count + 1) * 2;
    char *larger = realloc(messages, capacity);
    if (!larger) return 0;
    messages = larger;
    messages_capacity = capacity;
  }
  memcpy(messages + messages_length, text, count + 1);
  messages_length += count;
  return 0;
}
void graphviz_messages_begin(void) {
  agreseterrors();
  previous_sink = agseterrf(collect);
}
char *graphviz_messages_end(void) {
  agseterrf(previous_sink);
  char *text = messages;
  messages = NULL;
  messages_length = messages_capacity = 0;
  return text;
}
