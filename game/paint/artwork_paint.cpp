// Painting a drawing: FreeType says how much of each pixel a path covers, the rest is blending.
#include "paint/artwork.h"
#include "paint/outline.h"

#include <ft2build.h>

#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_STROKER_H

#include <algorithm>
#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

namespace quiz {

namespace {

/// A box of pixels.
struct Part {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// How much of each pixel of a part is covered, row by row from the top.
struct Coverage {
    Part part;
    std::vector<std::uint8_t> values;
};

class Painter {
public:
    Painter(unsigned width, unsigned height, Size size)
        : width_(static_cast<int>(width)), height_(static_cast<int>(height)),
          scale_x_(static_cast<float>(width) / size.width),
          scale_y_(static_cast<float>(height) / size.height) {
        if (FT_Init_FreeType(&library_) != 0) throw std::runtime_error("FreeType does not start.");
    }
    ~Painter() { FT_Done_FreeType(library_); }
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// The pixels that a path can reach, a line's breadth and a blur included.
    [[nodiscard]] Part reach(const ArtPath& path, float line, float blur) const {
        Point least = path.contours.front().front().at;
        Point most = least;
        for (const auto& contour : path.contours)
            for (const ArtPath::Node& node : contour) {
                least = {std::min(least.x, node.at.x), std::min(least.y, node.at.y)};
                most = {std::max(most.x, node.at.x), std::max(most.y, node.at.y)};
            }
        const float more = line / 2 + 2 * blur;
        const auto fitted = [](float from, float to, float scale, int limit) {
            const int low = std::clamp(static_cast<int>(std::floor(from * scale)) - 1, 0, limit);
            const int high = std::clamp(static_cast<int>(std::ceil(to * scale)) + 1, 0, limit);
            return std::pair{low, high - low};
        };
        const auto [left, width] = fitted(least.x - more, most.x + more, scale_x_, width_);
        const auto [top, height] = fitted(least.y - more, most.y + more, scale_y_, height_);
        return {left, top, width, height};
    }

    [[nodiscard]] Coverage cover(const ArtPath& path, float line, const Part& part) const {
        Coverage coverage{part, {}};
        coverage.values.resize(static_cast<std::size_t>(part.width) *
                               static_cast<std::size_t>(part.height));
        if (coverage.values.empty()) return coverage;
        std::vector<FT_Vector> points;
        std::vector<char> tags;
        std::vector<short> ends;
        for (const auto& contour : path.contours) {
            for (const ArtPath::Node& node : contour) {
                // FreeType's y runs upwards, in sixty-fourths of a pixel.
                const float x = node.at.x * scale_x_ - static_cast<float>(part.left);
                const float y = static_cast<float>(part.top + part.height) - node.at.y * scale_y_;
                points.push_back({std::lround(x * 64), std::lround(y * 64)});
                tags.push_back(node.on_curve ? FT_CURVE_TAG_ON : FT_CURVE_TAG_CUBIC);
            }
            ends.push_back(static_cast<short>(points.size() - 1));
        }
        FT_Outline outline{};
        outline.n_contours = static_cast<short>(ends.size());
        outline.n_points = static_cast<short>(points.size());
        outline.points = points.data();
        outline.tags = tags.data();
        outline.contours = ends.data();
        if (line > 0)
            stroke(outline, line, coverage);
        else
            fill(outline, coverage);
        return coverage;
    }

    /// Three passes of a moving mean come close to a bell.
    void blur(Coverage& coverage, float reach) const {
        const auto radius = static_cast<std::size_t>(std::lround(reach * scale_x_ / 2));
        const auto width = static_cast<std::size_t>(coverage.part.width);
        const auto height = static_cast<std::size_t>(coverage.part.height);
        if (radius < 1) return;
        for (int pass = 0; pass < 3; ++pass) {
            for (std::size_t y = 0; y < height; ++y) mean(coverage, y * width, 1, width, radius);
            for (std::size_t x = 0; x < width; ++x) mean(coverage, x, width, height, radius);
        }
    }

    void lay(const Coverage& coverage, const ArtPaint& paint, std::vector<float>& picture) const {
        const Part& part = coverage.part;
        std::size_t index = 0;
        for (int y = part.top; y < part.top + part.height; ++y)
            for (int x = part.left; x < part.left + part.width; ++x) {
                const std::uint8_t covered = coverage.values[index++];
                if (covered == 0) continue;
                const Colour colour = paint.at({(static_cast<float>(x) + 0.5F) / scale_x_,
                                                (static_cast<float>(y) + 0.5F) / scale_y_});
                const float alpha =
                    static_cast<float>(covered) * static_cast<float>(colour.a) / (255.0F * 255.0F);
                float* pixel = &picture[4 * static_cast<std::size_t>(y * width_ + x)];
                pixel[0] = mix(pixel[0], static_cast<float>(colour.r), alpha);
                pixel[1] = mix(pixel[1], static_cast<float>(colour.g), alpha);
                pixel[2] = mix(pixel[2], static_cast<float>(colour.b), alpha);
                pixel[3] = mix(pixel[3], 1, alpha);
            }
    }

private:
    void fill(FT_Outline& outline, Coverage& coverage) const {
        FT_Bitmap bitmap{};
        bitmap.rows = static_cast<unsigned>(coverage.part.height);
        bitmap.width = static_cast<unsigned>(coverage.part.width);
        bitmap.pitch = coverage.part.width;
        bitmap.buffer = coverage.values.data();
        bitmap.num_grays = 256;
        bitmap.pixel_mode = FT_PIXEL_MODE_GRAY;
        if (FT_Outline_Get_Bitmap(library_, &outline, &bitmap) != 0)
            throw std::runtime_error("FreeType cannot fill a path.");
    }
    void stroke(FT_Outline& outline, float line, Coverage& coverage) const {
        FT_Stroker made = nullptr;
        if (FT_Stroker_New(library_, &made) != 0)
            throw std::runtime_error("FreeType cannot draw a line.");
        const std::unique_ptr<FT_StrokerRec_, void (*)(FT_Stroker)> stroker(made, FT_Stroker_Done);
        FT_Stroker_Set(made, std::lround(line * scale_x_ * 32), FT_STROKER_LINECAP_ROUND,
                       FT_STROKER_LINEJOIN_ROUND, 0);
        FT_UInt point_count = 0;
        FT_UInt contour_count = 0;
        if (FT_Stroker_ParseOutline(made, &outline, 1) != 0 ||
            FT_Stroker_GetCounts(made, &point_count, &contour_count) != 0)
            throw std::runtime_error("FreeType cannot draw a line.");
        FT_Outline drawn{};
        FT_Outline_New(library_, point_count, static_cast<FT_Int>(contour_count), &drawn);
        drawn.n_points = 0;
        drawn.n_contours = 0;
        FT_Stroker_Export(made, &drawn);
        fill(drawn, coverage);
        FT_Outline_Done(library_, &drawn);
    }
    static void mean(Coverage& coverage, std::size_t start, std::size_t stride, std::size_t count,
                     std::size_t radius) {
        std::vector<std::uint8_t> line(count);
        for (std::size_t i = 0; i < count; ++i) line[i] = coverage.values[start + i * stride];
        unsigned sum = 0;
        for (std::size_t i = 0; i < std::min(radius, count); ++i) sum += line[i];
        const auto breadth = static_cast<unsigned>(2 * radius + 1);
        for (std::size_t i = 0; i < count; ++i) {
            if (i + radius < count) sum += line[i + radius];
            coverage.values[start + i * stride] = static_cast<std::uint8_t>(sum / breadth);
            if (i >= radius) sum -= line[i - radius];
        }
    }

    FT_Library library_ = nullptr;
    int width_;
    int height_;
    float scale_x_;
    float scale_y_;
};

} // namespace

std::vector<std::uint8_t> Artwork::paint(unsigned width, unsigned height) const {
    const std::size_t count = static_cast<std::size_t>(width) * height;
    if (count == 0) return {};
    const Painter painter(width, height, size_);
    // Where paint lies thinly over nothing its own colour stays: the last value is the alpha.
    std::vector<float> picture(4 * count);
    for (const ArtLayer& layer : layers_) {
        const ArtPath& path = paths_[layer.path];
        Coverage coverage =
            painter.cover(path, layer.line, painter.reach(path, layer.line, layer.blur));
        if (layer.blur > 0) painter.blur(coverage, layer.blur);
        for (const std::size_t clip : layer.inside) {
            const Coverage limit = painter.cover(paths_[clip], 0, coverage.part);
            for (std::size_t i = 0; i < coverage.values.size(); ++i)
                coverage.values[i] =
                    static_cast<std::uint8_t>(coverage.values[i] * limit.values[i] / 255);
        }
        painter.lay(coverage, layer.paint, picture);
    }
    std::vector<std::uint8_t> bytes(4 * count);
    for (std::size_t i = 0; i < count; ++i) {
        const float alpha = picture[4 * i + 3];
        for (std::size_t part = 0; part < 3; ++part)
            bytes[4 * i + part] = static_cast<std::uint8_t>(
                std::lround(alpha > 0 ? std::min(picture[4 * i + part] / alpha, 255.0F) : 0));
        bytes[4 * i + 3] = static_cast<std::uint8_t>(std::lround(alpha * 255));
    }
    return bytes;
}

} // namespace quiz
