# Homebrew installs from taps only. In a clone of the project:
#   brew tap-new local/computedivide && cp packaging/homebrew/computedivide.rb "$(brew --repo local/computedivide)/Formula/"
#   HOMEBREW_COMPUTEDIVIDE_CLONE=$PWD brew install --HEAD local/computedivide/computedivide
# A public tap replaces `head` by the url and sha256 of a release's source archive.
class Computedivide < Formula
  desc "Checks 'The Compute Divide in Machine Learning' from the raw data up"
  homepage "https://arxiv.org/abs/2401.02452"
  license "MIT"
  head "file://#{ENV.fetch("HOMEBREW_COMPUTEDIVIDE_CLONE", File.expand_path("../..", __dir__))}", using: :git, branch: "main"

  depends_on "cli11" => :build
  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "nlohmann-json" => :build
  depends_on "robin-map" => :build
  depends_on "tomlplusplus" => :build
  depends_on "boost"
  depends_on "eigen"
  depends_on "fmt"
  depends_on "gnuplot"
  depends_on "isa-l"
  depends_on "librsvg"
  depends_on "nettle"
  depends_on "poppler"
  depends_on "simdjson"
  depends_on "utf8proc"
  depends_on "zstd"
  uses_from_macos "curl"
  uses_from_macos "zlib"

  def install
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DBUILD_TESTING=OFF", *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build"
  end

  test do
    system bin/"computedivide", "run-all", "--only", "fig1", "--out", testpath/"out"
    assert_path_exists testpath/"out/fig1.numbers.json"
  end
end
