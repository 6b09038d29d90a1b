#pragma once

#include "paint/mesh.h"

#include <SFML/Graphics/Texture.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quiz {

/// What the calls of a frame were turned into, kept for the next one: a call that draws the same
/// thing at the same turn finds its triangles and letters ready. A page that stands still builds
/// nothing and allocates nothing. What the page before needed more is given back.
class KeptPieces {
public:
    struct Letters {
        const sf::Texture* texture = nullptr;
        std::vector<sf::Vertex> vertices; ///< In pixels.
    };
    struct Piece {
        std::uint64_t fingerprint = 0;
        bool ready = false; ///< Shape and letters are those of the fingerprint.
        Mesh shape;
        std::vector<Letters> letters; ///< The first `letters_used` of them.
        std::size_t letters_used = 0;

        /// The vertices to add letters of that texture to.
        std::vector<sf::Vertex>& letters_of(const sf::Texture& texture) {
            if (letters_used > 0 && letters[letters_used - 1].texture == &texture)
                return letters[letters_used - 1].vertices;
            if (letters_used == letters.size()) letters.emplace_back();
            Letters& more = letters[letters_used++];
            more.texture = &texture;
            more.vertices.clear();
            return more.vertices;
        }
    };

    /// A frame begins.
    void begin() {
        pieces_.resize(used_);
        used_ = 0;
    }
    /// It begins again.
    void rewind() { used_ = 0; }
    /// Whether a letter of that texture was in the frame.
    [[nodiscard]] bool use(const sf::Texture& texture) const {
        const auto end = pieces_.begin() + static_cast<std::ptrdiff_t>(used_);
        return std::any_of(pieces_.begin(), end, [&](const Piece& piece) {
            const std::span letters(piece.letters.data(), piece.letters_used);
            return std::any_of(letters.begin(), letters.end(),
                               [&](const Letters& some) { return some.texture == &texture; });
        });
    }
    /// All are to be built anew, with pixels of that width.
    void forget(float pixel) {
        pixel_ = pixel;
        for (Piece& piece : pieces_) piece.ready = false;
    }
    /// The piece for the next call. Where it is not ready it is empty, for the caller to fill.
    Piece& next(std::uint64_t fingerprint) {
        if (used_ == pieces_.size()) pieces_.emplace_back();
        Piece& piece = pieces_[used_++];
        if (piece.ready && piece.fingerprint == fingerprint) return piece;
        piece.fingerprint = fingerprint;
        piece.ready = false;
        piece.shape.set_pixel(pixel_);
        piece.shape.clear();
        piece.letters_used = 0;
        return piece;
    }

private:
    float pixel_ = 1;
    std::vector<Piece> pieces_;
    std::size_t used_ = 0;
};

} // namespace quiz
