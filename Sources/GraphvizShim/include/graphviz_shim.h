#pragma once
const char *graphviz_shim_name(void);
