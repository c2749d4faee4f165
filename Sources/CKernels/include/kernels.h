#pragma once
int kernels_level(void);
