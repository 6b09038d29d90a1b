#pragma once

#include "paint/mesh.h"

namespace quiz {

/// How a mesh goes onto what is there already.
enum class Coat {
    Cover, ///< Hides it; alpha does not count.
    Blend, ///< By its alpha.
    Light  ///< Adds to it, by its alpha.
};

/// What meshes are painted with: OpenGL, or the processor into memory.
class Brush {
public:
    virtual ~Brush() = default;
    virtual void paint(const Mesh& mesh, Coat coat) = 0;
};

} // namespace quiz
