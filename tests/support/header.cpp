// Exists only to own the precompiled header.
