#include "party/own_bindings.h"

#include <utility>

namespace quiz {

namespace {

constexpr int version = 1;

} // namespace

OwnBindings::OwnBindings(std::filesystem::path path) : file_(std::move(path), version) {}

tl::expected<void, Sentence> OwnBindings::save(const Bindings& bindings,
                                               const Bindings& shipped) const {
    if (bindings == shipped) {
        std::error_code failed;
        std::filesystem::remove(file_.path(), failed);
        if (failed)
            return tl::unexpected(Sentence{
                "file.unwritable", {{"why", file_.path().string() + ": " + failed.message()}}});
        return {};
    }
    const auto sound = [this](JsonReader&, const JsonValue&) {
        const auto text = read_file(file_.path());
        return text && !has_error(Bindings::read(*text, file_.path().string()).problems);
    };
    if (const auto written = file_.update(sound, [&] { return bindings.text(); }); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace quiz
