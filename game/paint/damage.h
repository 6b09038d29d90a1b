#pragma once

#include "layout/canvas.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quiz {

/// A fingerprint of what a call draws.
class Fingerprint {
public:
    template <typename Value>
    Fingerprint& add(const Value& value) {
        static_assert(std::has_unique_object_representations_v<Value> ||
                      std::is_same_v<Value, float>);
        return add_bytes(&value, sizeof value);
    }
    Fingerprint& add(Point at) { return add(at.x).add(at.y); }
    Fingerprint& add(const Box& box) {
        return add(box.x).add(box.y).add(box.width).add(box.height);
    }
    Fingerprint& add(std::string_view text) { return add_bytes(text.data(), text.size()); }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    Fingerprint& add_bytes(const void* data, std::size_t size);
    std::uint64_t value_ = 14695981039346656037ULL;
};

/// Finds what differs between two frames, so that only that part is painted again where what was
/// painted is kept.
class Damage {
public:
    /// Begins a frame.
    void begin();
    /// Nothing is known of what the target shows: the next frame is painted whole.
    void forget() { known_ = false; }
    /// The theatre; it covers everything noted before.
    void backdrop(const Backdrop& backdrop);
    /// Something drawn over it within `extent`; behind `solid` nothing shows.
    void note(std::uint64_t fingerprint, const Box& extent, const Box& solid = {});
    /// What differs from the frame before: a few boxes of canvas units that do not overlap, none
    /// when nothing does. The whole canvas alone when it cannot be told. Until the next call.
    [[nodiscard]] const std::vector<Box>& end();

private:
    struct Piece {
        std::uint64_t fingerprint = 0;
        Box extent;
        Box solid;
    };
    struct Frame {
        std::optional<Backdrop> backdrop;
        std::vector<Piece> pieces;
    };
    void add(const Box& box);
    /// Of the theatre, what no part of the page hides that stays as it is.
    void add_theatre();
    void add_pieces();
    /// Fewer boxes: each has its price.
    void merge();

    Frame now_;
    Frame before_;
    std::vector<Box> damaged_;
    std::vector<Box> theatre_; ///< Of them, the theatre's own.
    bool known_ = false;
};

} // namespace quiz
