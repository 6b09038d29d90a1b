#include "paint/kept_pieces.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A piece is ready for the same call at the same turn of the next frame", "[paint]") {
    KeptPieces pieces;
    pieces.forget(1);
    const auto call = [&](std::uint64_t fingerprint) {
        KeptPieces::Piece& piece = pieces.next(fingerprint);
        const bool ready = piece.ready;
        if (!ready) piece.shape.gradient({0, 0, 10, 10}, {}, {});
        piece.ready = true;
        return ready;
    };
    pieces.begin();
    CHECK_FALSE(call(1));
    CHECK_FALSE(call(2));
    pieces.begin();
    CHECK(call(1));
    CHECK_FALSE(call(3));
    pieces.begin();
    CHECK(call(1)); // alone: what came behind it is given back
    pieces.begin();
    CHECK(call(1));
    CHECK_FALSE(call(3));
    pieces.rewind();
    CHECK(call(1));
    CHECK(call(3));
}

TEST_CASE("A mesh gives back what something much larger has left", "[paint]") {
    Mesh mesh;
    for (int i = 0; i < 100; ++i) mesh.gradient({0, 0, 10, 10}, {}, {});
    const auto* where = mesh.vertices().data();
    mesh.fit();
    CHECK(mesh.vertices().data() == where);
    mesh.clear();
    mesh.gradient({0, 0, 10, 10}, {}, {});
    mesh.fit();
    CHECK(mesh.vertices().size() == 6);
    CHECK(mesh.vertices().capacity() < 100);
}
