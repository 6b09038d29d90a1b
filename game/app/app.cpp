// Filled by the module's first real source file.
