#include "graphviz_shim.h"
const char *graphviz_shim_name(void) { return "graphviz"; }
