#pragma once
// The only Graphviz surface that Swift sees: opaque pointers, no structs of cgraph, no bit fields,
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
typedef struct graphviz_graph graphviz_graph;      // Agraph_t
typedef struct graphviz_node graphviz_node;        // Agnode_t
typedef struct graphviz_edge graphviz_edge;        // Agedge_t

// Without plugins a context can lay out nothing, as an installation whose plugin list is empty.
graphviz_context *graphviz_context_new(bool with_plugins);
void graphviz_context_free(graphviz_context *);
// The library's version; owned by the context.
const char *graphviz_version(graphviz_context *);

// The first graph of a DOT text, NULL when it cannot be parsed.
graphviz_graph *graphviz_parse(const char *dot);
void graphviz_close(graphviz_graph *);
graphviz_node *graphviz_first_node(graphviz_graph *);
graphviz_node *graphviz_next_node(graphviz_graph *, graphviz_node *);
graphviz_edge *graphviz_first_edge_out(graphviz_graph *, graphviz_node *);
graphviz_edge *graphviz_next_edge_out(graphviz_graph *, graphviz_edge *);
const char *graphviz_node_name(graphviz_node *);
// The value of an attribute of a graph, node or edge; NULL when nothing declares it.
const char *graphviz_attribute(void *object, const char *name);

// Zero on success. A laid out graph must be freed before it is closed.
int graphviz_layout(graphviz_context *, graphviz_graph *, const char *engine);
void graphviz_free_layout(graphviz_context *, graphviz_graph *);
// Centre and size of a laid out node, in points, y upwards.
void graphviz_node_box(graphviz_node *, double box[4]);
// Centre and size of a laid out edge's label, as for a node; false when it has none.
bool graphviz_edge_label_box(graphviz_edge *, double box[4]);
// The Bezier control points of a laid out edge as x, y pairs from tail to head, arrowheads
// included, in points; returns how many there are and writes at most `capacity` of them.
size_t graphviz_edge_points(graphviz_edge *, double *points, size_t capacity);

// Zero on success; then `data` is to be given to graphviz_free_data.
int graphviz_render(
    graphviz_context *, graphviz_graph *, const char *format, char **data, size_t *length);
void graphviz_free_data(char *);

// Collects what Graphviz would print to standard error. Between begin and end, messages go to a
// buffer; end returns them as one string for the caller to free(), NULL when there were none.
void graphviz_messages_begin(void);
char *graphviz_messages_end(void);

#ifdef __cplusplus
}
#endif
