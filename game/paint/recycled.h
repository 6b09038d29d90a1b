#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <new>

namespace quiz {

/// Memory that short-lived lists gave back, by size, for the next ones: what is painted anew in
/// every frame allocates nothing once it has been painted.
class SpareMemory {
public:
    SpareMemory() = default;
    ~SpareMemory() {
        for (Block*& first : spare_)
            while (first != nullptr) ::operator delete(take(first));
    }
    SpareMemory(const SpareMemory&) = delete;
    SpareMemory& operator=(const SpareMemory&) = delete;

    [[nodiscard]] void* allocate(std::size_t bytes) {
        const std::size_t size = size_class(bytes);
        if (spare_[size] != nullptr) return take(spare_[size]);
        return ::operator new (std::size_t{1} << size);
    }
    void give_back(void* memory, std::size_t bytes) {
        Block*& first = spare_[size_class(bytes)];
        first = ::new (memory) Block{first};
    }
    [[nodiscard]] static SpareMemory& here() {
        static thread_local SpareMemory memory;
        return memory;
    }

private:
    struct Block {
        Block* next;
    };
    static void* take(Block*& first) {
        Block* block = first;
        first = block->next;
        return block;
    }
    /// The power of two that has room for it, and for a Block.
    static std::size_t size_class(std::size_t bytes) {
        constexpr std::size_t least = sizeof(Block);
        return static_cast<std::size_t>(std::bit_width((bytes < least ? least : bytes) - 1));
    }
    std::array<Block*, sizeof(std::size_t) * 8> spare_{};
};

/// An allocator that recycles. Lists stay in the thread that made them.
template <typename Value>
struct Recycled {
    using value_type = Value;
    Recycled() = default;
    template <typename Other>
    Recycled(const Recycled<Other>&) {}

    [[nodiscard]] Value* allocate(std::size_t count) {
        return static_cast<Value*>(SpareMemory::here().allocate(count * sizeof(Value)));
    }
    void deallocate(Value* values, std::size_t count) {
        SpareMemory::here().give_back(values, count * sizeof(Value));
    }
    bool operator==(const Recycled&) const = default;
};

} // namespace quiz
