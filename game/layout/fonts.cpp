#include "layout/fonts.h"

#include <array>
#include <stdexcept>
#include <string>

namespace quiz {

namespace fs = std::filesystem;

namespace {

struct FaceInfo {
    const char* file;
    const char* package;
    Face fallback;
};

/// By Face.
constexpr std::array<FaceInfo, face_count> faces{{
    {"GFSDidot.otf", "fonts-gfs-didot", Face::Reading},
    {"GFSDidotBold.otf", "fonts-gfs-didot", Face::ReadingBold},
    {"GFSDidotItalic.otf", "fonts-gfs-didot", Face::Reading},
    {"Inter-Regular.otf", "fonts-inter", Face::Reading},
    {"Inter-Medium.otf", "fonts-inter", Face::Reading},
    {"Inter-SemiBold.otf", "fonts-inter", Face::Reading},
}};

const FaceInfo& info(Face face) { return faces.at(static_cast<std::size_t>(face)); }

} // namespace

std::vector<fs::path> font_folders(const fs::path& data_folder) {
    std::vector<fs::path> folders;
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) folders.push_back(program.parent_path() / "assets" / "fonts");
    folders.push_back(data_folder / "assets" / "fonts");
    for (const char* share : {"/usr/local/share/fonts", "/usr/share/fonts"})
        for (const char* name : {"opentype/didot", "opentype/inter", "opentype"})
            folders.push_back(fs::path(share) / name);
    return folders;
}

fs::path font_path(Face face, const std::vector<fs::path>& folders) {
    std::error_code ignored;
    for (const fs::path& folder : folders) {
        fs::path path = folder / info(face).file;
        if (fs::is_regular_file(path, ignored)) return path;
    }
    throw std::runtime_error(std::string("The font ") + info(face).file +
                             " was not found. Install the Debian package " + info(face).package +
                             ", or the game again.");
}

Face fallback_face(Face face) { return info(face).fallback; }

} // namespace quiz
